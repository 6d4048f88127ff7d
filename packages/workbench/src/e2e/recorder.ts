import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request that arrived, with its answer. */
export interface Arrival {
  readonly method: string
  readonly path: string
  /** The `Origin` header. */
  readonly origin: string | undefined
  readonly body: string
  readonly status: number
  readonly answer: string
}

export interface Recorder {
  readonly port: number
  /** Everything that arrived and was answered, oldest first. */
  readonly arrivals: readonly Arrival[]
  /** Sends what arrives on to this port of this machine. */
  forwardTo(port: number): void
  close(): Promise<void>
}

/**
 * Stands in front of the server and records what really arrives there: what a page believes to have sent, a
 * browser's developer tools or a mock would also show, but a lost request only here.
 */
export async function startRecorder(): Promise<Recorder> {
  const arrivals: Arrival[] = []
  let target = 0
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming
    const body = await read(incoming)
    // Uncompressed, so that the answer can be read here.
    const asked = { ...headers, 'accept-encoding': 'identity' }
    const options = { host: '127.0.0.1', port: target, method, path, headers: asked }
    const onward = request(options, async (answer) => {
      const { statusCode: status = 502 } = answer
      outgoing.writeHead(status, answer.headers)
      const bytes = await read(answer)
      outgoing.end(bytes)
      const { origin } = headers
      arrivals.push({ method, path, origin, body: body.toString(), status, answer: bytes.toString() })
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    arrivals,
    forwardTo(port) {
      target = port
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
