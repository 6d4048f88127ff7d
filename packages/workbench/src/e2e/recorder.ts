import {
  createServer as createHttpServer,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './certificate.ts'

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

/** What to do with a request instead of sending it on. */
export type Misbehaviour =
  /** Answer with this status, without asking the server. */
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** Cut the connection before the server has heard of it. */
  | 'reset'
  /** Let the server work, then cut the connection: the answer is lost. */
  | 'lose-answer'
  /** Let the server work, then answer without the header that lets another origin read it. */
  | 'forget-cors'
  /** Wait so long (milliseconds) before the server hears of it. */
  | { readonly delay: number }

export interface Recorder {
  readonly port: number
  /** Everything that arrived, was sent on and was answered, oldest first. */
  readonly arrivals: readonly Arrival[]
  /** How many requests arrived, whatever became of them. */
  readonly seen: () => number
  /** Sends what arrives on to this port of this machine. */
  forwardTo(port: number): void
  /** From now on asks about each request whether to misbehave. */
  misbehave(choose: (method: string, path: string) => Misbehaviour | undefined): void
  close(): Promise<void>
}

/**
 * Stands in front of the server and records what really arrives there: what a page believes to have sent, a
 * browser's developer tools or a mock would also show, but a lost request only here.
 */
export async function startRecorder(certificate?: Certificate): Promise<Recorder> {
  const arrivals: Arrival[] = []
  let target = 0
  let seen = 0
  let choose: Parameters<Recorder['misbehave']>[0] = () => undefined

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = '', url: path = '', headers } = incoming
    const body = await read(incoming)
    seen++
    const misbehaviour = choose(method, path)
    if (misbehaviour === 'reset') return incoming.socket.destroy()
    if (typeof misbehaviour === 'object' && 'status' in misbehaviour) {
      outgoing.writeHead(misbehaviour.status, { 'access-control-allow-origin': '*', ...misbehaviour.headers })
      return outgoing.end()
    }
    if (typeof misbehaviour === 'object') await new Promise((wake) => setTimeout(wake, misbehaviour.delay))
    // Uncompressed, so that the answer can be read here.
    const asked = { ...headers, 'accept-encoding': 'identity' }
    // A connection of its own: one that is kept may be closed just when it is used, and the request would be lost here.
    const options = { host: '127.0.0.1', port: target, method, path, headers: asked, agent: false }
    const onward = request(options, async (answer) => {
      const { statusCode: status = 502, headers: answered } = answer
      const bytes = await read(answer)
      const { origin } = headers
      arrivals.push({ method, path, origin, body: body.toString(), status, answer: bytes.toString() })
      if (misbehaviour === 'lose-answer') return incoming.socket.destroy()
      const { 'access-control-allow-origin': _, ...without } = answered
      outgoing.writeHead(status, misbehaviour === 'forget-cors' ? without : answered)
      outgoing.end(bytes)
    })
    onward.on('error', () => outgoing.destroy())
    onward.end(body)
  }

  const server = certificate ? createHttpsServer(certificate) : createHttpServer()
  // As the server itself does it, see its start.
  server.keepAliveTimeout = 75_000
  server.on('request', (incoming, outgoing) => handle(incoming, outgoing).catch(() => outgoing.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    arrivals,
    seen: () => seen,
    forwardTo(port) {
      target = port
    },
    misbehave(next) {
      choose = next
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
