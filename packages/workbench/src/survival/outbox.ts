import { setTimeout as sleep } from 'node:timers/promises'
import { BatchAnswerSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { type Traffic, USER_AGENT } from '../benches/traffic.ts'

/** A message as it waits for its acknowledgement. */
interface Waiting {
  readonly id: string
  /** The order's number, for a conversion. */
  readonly orderId: string | undefined
  readonly body: string
}

/** Longest that an answer may take; what takes longer hangs. */
const PATIENCE = 15_000
/** Before the next try after one that failed, in milliseconds. */
const PAUSE = 50

/**
 * Sends messages as the SDK does: each one again and again until it is acknowledged. Knows afterwards what the server has
 * promised to have.
 */
export class Outbox {
  readonly acknowledged = { visits: new Set<string>(), orders: new Map<string, string>() }
  /** How often each status was answered; 0 when there was no answer. */
  readonly statuses = new Map<number, number>()
  hangs = 0
  readonly #traffic: Traffic
  readonly #waiting: Waiting[] = []

  constructor(traffic: Traffic) {
    this.#traffic = traffic
  }

  /** Sends until told to stop, over so many connections. @param port asked anew for each message */
  async run(port: () => number, signal: AbortSignal, connections = 16): Promise<void> {
    const work = async () => {
      while (!signal.aborted) await this.#send(port(), this.#waiting.shift() ?? this.#next())
    }
    await Promise.all(Array.from({ length: connections }, work))
  }

  /** Sends what is not acknowledged yet. */
  async flush(port: number): Promise<void> {
    for (let rounds = 0; this.#waiting.length > 0 && rounds < 20; rounds++) {
      for (const message of this.#waiting.splice(0)) await this.#send(port, message)
    }
  }

  /** Resolves when so many more messages have been acknowledged. */
  async more(count: number): Promise<void> {
    const before = this.statuses.get(200) ?? 0
    while ((this.statuses.get(200) ?? 0) < before + count) await sleep(5)
  }

  get unacknowledged(): number {
    return this.#waiting.length
  }

  #next(): Waiting {
    const body = Math.random() < 0.5 ? this.#traffic.visit() : this.#traffic.conversion()
    const [message] = JSON.parse(body).messages
    return { id: message.id, orderId: message.orderId, body }
  }

  async #send(port: number, message: Waiting): Promise<void> {
    const status = await this.#post(port, message)
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    if (status === 200) return
    this.#waiting.push(message)
    await sleep(PAUSE)
  }

  /** The status of the message itself, which stands inside of a batch's answer. */
  async #post(port: number, { id, orderId, body }: Waiting): Promise<number> {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${PATHS.messages}`, {
        method: 'POST',
        body,
        headers: { 'user-agent': USER_AGENT },
        signal: AbortSignal.timeout(PATIENCE),
      })
      if (answer.status !== 200) return answer.status
      const [one] = v.parse(BatchAnswerSchema, await answer.json()).answers
      if (!one || one.problem) return one?.problem?.status ?? 0
      if (orderId === undefined) this.acknowledged.visits.add(id)
      else this.acknowledged.orders.set(orderId, id)
      return 200
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') this.hangs += 1
      return 0
    }
  }
}
