import type { Answer } from '@goodword/protocol'
import { toBodies } from './batch.ts'
import type { Entry } from './entry.ts'
import type { GoodwordError } from './error.ts'
import type { Outbox } from './outbox.ts'
import type { Touch } from './touch.ts'
import type { Transport } from './transport.ts'
import { warn } from './warn.ts'
import { toMessage } from './wire.ts'

/** Pause between tries while the page lives, in milliseconds: 10 s, doubling to 10 minutes. */
const FIRST_PAUSE = 10_000
const LONGEST_PAUSE = 600_000

/** An entry older than this is given up: 30 days, after which the server would not credit it. */
const ENTRY_LIFE = 30 * 864e5

export interface Delivery {
  /** Sends everything that waits. Resolves when the server has answered or cannot be reached; never rejects. */
  flush(): Promise<void>
  /** Sends everything that waits, and tells what became of this entry. */
  deliver(entry: Entry): Promise<Answer | { status: 'queued' }>
}

export interface DeliveryParts {
  readonly shop: string
  readonly outbox: Outbox
  readonly transport: () => Promise<Transport>
  readonly now: () => number
  /** What orders came by that have not been told it. */
  readonly touches: () => readonly Touch[]
}

/** Empties the outbox, one run at a time. An entry leaves it only when the server has answered it. */
export function createDelivery({ shop, outbox, transport, now, touches }: DeliveryParts): Delivery {
  const answers = new Map<string, Answer>()
  let run: Promise<void> | undefined
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (answer: Answer) => {
    const { id, problem } = answer
    if (problem && mayPass(problem.status)) return
    if (problem) {
      const where = problem.errors?.map(({ field, message }) => `${field} ${message}`).join('; ')
      warn(`a message was refused: ${where ?? problem.detail ?? problem.title}`)
    }
    answers.set(id, answer)
    outbox.remove(id)
  }

  const send = async () => {
    const entries = outbox.all()
    const old = entries.filter((entry) => now() - entry.at > ENTRY_LIFE)
    for (const entry of old) outbox.remove(entry.id)
    const messages = entries
      .filter((entry) => !old.includes(entry))
      .map((entry) => toMessage(entry, now(), touches()))
    if (!messages.length) return
    const { send } = await transport()
    for (const body of toBodies(shop, messages)) (await send(body)).answers.forEach(settle)
    pause = FIRST_PAUSE
  }

  const failed = (error: GoodwordError) => {
    const { problem } = error
    if (problem && !mayPass(problem.status)) {
      // The whole batch was refused, for a wrong key or origin, say: the page's developer has to mend that.
      warn(`the server refuses this page: ${problem.title}`)
      for (const entry of outbox.all()) outbox.remove(entry.id)
      return
    }
    clearTimeout(timer)
    timer = setTimeout(flush, pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }

  async function flush(): Promise<void> {
    // A run that is under way has taken its entries already; what was added since goes with the next.
    await run
    run ??= send()
      .catch(failed)
      .finally(() => {
        run = undefined
      })
    return run
  }

  return {
    flush,
    async deliver(entry) {
      await flush()
      const answer = answers.get(entry.id)
      answers.delete(entry.id)
      return answer ?? { status: 'queued' }
    },
  }
}

/** Whether a refusal with this status may turn into success later. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408
}
