import type { ViteUserConfig } from 'vitest/config'
import { inPackage, JSX, SOURCE } from './package-sources.ts'

/** The owner's pages: a page with its files beside it, all by relative addresses, served by the server. */
export function ownerPages(): ViteUserConfig {
  return {
    root: inPackage('dashboard'),
    base: './',
    publicDir: false,
    resolve: { conditions: [SOURCE, 'module', 'browser', 'import', 'default'] },
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      outDir: inPackage('server', 'dist/admin'),
      emptyOutDir: true,
      // A strict policy lets no data address in.
      assetsInlineLimit: 0,
      assetsDir: '',
      modulePreload: { polyfill: false },
    },
    ...JSX,
  }
}
