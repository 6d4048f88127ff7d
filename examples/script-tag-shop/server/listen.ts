import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** A shop that answers. */
export interface RunningShop {
  /** Where, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Lets `app` answer on this machine only.
 *
 * @param host Name to print in the address: `localhost` or `127.0.0.1`. To a browser they are two sites.
 * @param port 0 takes any free one.
 * @throws the system's error, `code: 'EADDRINUSE'` when the port is taken.
 */
export function listen(app: Hono, host: string, port: number): Promise<RunningShop> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (bound) => {
      resolve({
        url: `http://${host}:${bound.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', reject)
  })
}
