import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What our tag is compared with, served as it is: a module of another origin. */
const SCRIPTS = {
  '/empty.js': '',
  '/cookie.js': 'globalThis.kept = /(?:^|; )kept=([^;]*)/.exec(document.cookie)?.[1]\n',
} as const

export interface PageViewScripts {
  readonly address: (path: keyof typeof SCRIPTS) => string
  close(): Promise<void>
}

/** Serves the scripts that our tag is compared with. */
export async function servePageViewScripts(): Promise<PageViewScripts> {
  const server = createServer(({ url = '' }, response) => {
    const script = Object.entries(SCRIPTS).find(([path]) => path === url)
    response.writeHead(script ? 200 : 404, {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
    })
    response.end(script?.[1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
