import preact from '@preact/preset-vite'
import { defaultClientConditions, defineConfig } from 'vite'
import { shopBackEnd } from './server/shop-back-end.ts'

export default defineConfig(({ command }) => ({
  plugins: [preact(), shopBackEnd()],
  // Only inside this repository: while developing, Goodword's packages are read from their source. An app that
  // has them from npm needs neither line.
  ...(command === 'serve' && {
    resolve: { conditions: ['@goodword/source', ...defaultClientConditions] },
    define: { __VERSION__: '"0.0.0-source"' },
  }),
  server: { host: '127.0.0.1', port: 4402 },
  // The shop's Content-Security-Policy allows no data: pictures.
  build: { target: 'es2022', assetsInlineLimit: 0 },
}))
