import { createServer } from 'vite'
import { NPM_SHOP } from '../demo/demo-shops.ts'
import { inRepository } from '../root.ts'
import type { StartShop } from './site.ts'

/** Starts npm-shop as its developer does, with `vite dev`: Goodword's packages then come from their source. */
export const startViteShop: StartShop = async ({ port, goodwordUrl, secretKey }) => {
  process.env.GOODWORD_URL = goodwordUrl
  process.env.GOODWORD_SECRET_KEY = secretKey
  const server = await createServer({
    root: inRepository('examples/npm-shop'),
    logLevel: 'warn',
    // Nobody edits files during a test, and a page that reloads itself would spoil it.
    server: { port, host: NPM_SHOP.host, hmr: false, watch: null },
  })
  await server.listen()
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
  if (!url) throw new Error('vite dev has no address')
  return { url, close: () => server.close() }
}
