import { connect, type Socket } from 'node:net'
import { USER_AGENT } from './traffic.ts'

/** How a load went. */
export interface LoadResult {
  readonly perSecond: number
  /** Latency in milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly worst: number
  readonly answers: number
  /** Answers that were not what they should be. */
  readonly failures: number
}

/** What is sent, and how the answer must look. */
export interface LoadOptions {
  readonly port: number
  readonly path: string
  readonly body: () => string
  readonly isGood: (answer: string) => boolean
  /** @default 64 */
  readonly connections?: number
  readonly seconds: number
}

/**
 * Sends requests over so many connections, each one when the one before it is answered. Plain sockets: on a machine with two
 * cores a whole HTTP client would compete with the server that is measured.
 */
export async function load({
  port,
  path,
  body,
  isGood,
  connections = 64,
  seconds,
}: LoadOptions): Promise<LoadResult> {
  const latencies: number[] = []
  let failures = 0
  const start = performance.now()
  const until = start + seconds * 1000
  const ask = async () => {
    const client = new Client(port)
    while (performance.now() < until) {
      const text = body()
      const begun = performance.now()
      const answer = await client.post(path, text)
      latencies.push(performance.now() - begun)
      if (!isGood(answer)) failures += 1
    }
    client.close()
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const passed = (performance.now() - start) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return {
    perSecond: latencies.length / passed,
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
    answers: latencies.length,
    failures,
  }
}

/** One connection that is kept open. It reads answers with a content-length only, as both servers send them. */
class Client {
  readonly #socket: Socket
  #received = ''
  #answered: ((answer: string) => void) | undefined

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1')
    this.#socket.on('data', (text: string) => this.#read(text))
    this.#socket.on('error', () => this.#answered?.('broken'))
    this.#socket.on('close', () => this.#answered?.('closed'))
  }

  post(path: string, body: string): Promise<string> {
    this.#socket.write(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: ${USER_AGENT}\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    return new Promise((resolve) => {
      this.#answered = resolve
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(text: string): void {
    this.#received += text
    const head = this.#received.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = Number(/content-length: (\d+)/i.exec(this.#received.slice(0, head))?.[1] ?? Number.NaN)
    if (Number.isNaN(length))
      throw new Error(`an answer without its length:\n${this.#received.slice(0, head)}`)
    if (this.#received.length < head + 4 + length) return
    const answer = this.#received
    this.#received = ''
    this.#answered?.(answer)
  }
}
