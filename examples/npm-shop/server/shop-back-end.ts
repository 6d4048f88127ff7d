import { getRequestListener } from '@hono/node-server'
import { backEnd } from 'script-tag-shop/back-end'
import type { Plugin } from 'vite'

/** Address of the Goodword server as it stands in index.html. */
export const WRITTEN_URL = 'http://127.0.0.1:4400'

/** While developing: the shop's checkout answers beside Vite, and `GOODWORD_URL` reaches the page. */
export function shopBackEnd(): Plugin {
  const { GOODWORD_URL, GOODWORD_SECRET_KEY } = process.env
  return {
    name: 'shop-back-end',
    apply: 'serve',
    transformIndexHtml: (html) => html.replaceAll(WRITTEN_URL, GOODWORD_URL || WRITTEN_URL),
    configureServer(server) {
      const answer = getRequestListener(backEnd(GOODWORD_SECRET_KEY || undefined).fetch)
      server.middlewares.use((request, response, next) => {
        const checkout = request.method === 'POST' && request.url === '/checkout'
        if (checkout || request.url?.startsWith('/api/')) answer(request, response).catch(next)
        else next()
      })
    },
  }
}
