import { once } from 'node:events'
import { createServer } from 'node:http'

/** A shop of one page, into which an owner can paste something. */
export interface PastedShop {
  readonly url: string
  /** What stands right after `<body>` in its pages. */
  pasted: string
  close(): Promise<void>
}

/** Starts a shop without anything pasted, on a free port of this machine. */
export async function startPastedShop(): Promise<PastedShop> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html>
<html lang="en">
<head><title>Sample shop</title></head>
<body>${shop.pasted}<main><h1>Sample shop</h1></main></body>
</html>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const shop: PastedShop = {
    url: `http://127.0.0.1:${address.port}`,
    pasted: '',
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return shop
}
