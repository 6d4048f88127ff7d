import type { Answer, Batch, BatchAnswer, Problem } from '@goodword/protocol'
import type { GoodwordError } from '../error.ts'
import { toBodies } from './batch.ts'
import type { Entry } from './entry.ts'
import type { Outbox } from './outbox.ts'
import type { Transport } from './transport.ts'
import type { toMessage } from './wire.ts'

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
  /** Judges the orders that wait: those that are to be sent say afterwards what they came by, others are gone. */
  readonly seal: () => void
  /** Runs its argument in one tab at a time; false when it was not this tab's turn. */
  readonly exclusive: (work: () => Promise<void>) => Promise<boolean>
  readonly toMessage: typeof toMessage
  /** How the cookie is kept: a server that answers under the page's own host sets it again, others pass over it. */
  readonly keep: () => Batch['keep']
  /** Hears what the server found wrong, and whether the message is given up for it: an order with a wrong token counts as unsigned. */
  readonly problem: (message: string, problem: Problem, lost: boolean) => void
}

/** Empties the outbox, one run at a time. An entry leaves it only when the server has answered it. */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { shop, outbox, transport, now, seal, toMessage, keep, exclusive, problem: tell } = parts
  /** What the server has answered to this page, which has few messages. */
  const answers = new Map<string, Answer>()
  let run: Promise<void> | undefined
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (answer: Answer) => {
    const { id, problem } = answer
    const lost = answer.status === 'rejected'
    if (problem) {
      if (lost && mayPass(problem.status)) return
      tell(`${problem.title} ${JSON.stringify(problem.errors ?? problem.detail ?? id)}`, problem, lost)
    }
    answers.set(id, answer)
    outbox.remove(id)
  }

  /** A batch that can never succeed, for a wrong key say, is an answer to each of its messages. */
  const refused = (error: GoodwordError, body: string): BatchAnswer => {
    const { problem } = error
    if (!problem || mayPass(problem.status)) throw error
    const { messages }: Batch = JSON.parse(body)
    return { answers: messages.map(({ id }) => ({ id, status: 'rejected', problem })) }
  }

  const send = async () => {
    // Sent without them an order would be as good as a stranger's. Nothing is waited for between this and the look at what is there: an
    // order that is added meanwhile is neither proven nor sealed.
    while (outbox.proving.size) await Promise.all(outbox.proving)
    seal()
    const messages = []
    for (const entry of outbox.all()) {
      if (now() - entry.at > ENTRY_LIFE) outbox.remove(entry.id)
      else messages.push(toMessage(entry, now()))
    }
    if (!messages.length) return
    const { send } = await transport()
    for (const body of toBodies(shop, messages, keep())) {
      const batch = await send(body).catch((error) => refused(error, body))
      batch.answers.forEach(settle)
    }
    // One that the server cannot take now, for its limits say, waits as the whole batch would.
    if (messages.some(({ id }) => !answers.has(id))) again()
    else pause = FIRST_PAUSE
  }

  const again = (after = 0) => {
    clearTimeout(timer)
    timer = setTimeout(flush, Math.max(pause, after))
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }

  async function flush(): Promise<void> {
    // A run that is under way has taken its entries already; what was added since goes with the next.
    await run
    run ??= exclusive(send)
      .then(
        (mine) => {
          if (!mine) again()
        },
        ({ retryAfter }: GoodwordError) => again(retryAfter),
      )
      .finally(() => {
        run = undefined
      })
    return run
  }

  return {
    flush,
    async deliver({ id }) {
      await flush()
      return answers.get(id) ?? { status: 'queued' }
    },
  }
}

/** Whether a refusal with this status may turn into success later: for 403, once the owner allows the page's origin. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 403 || status === 408 || status === 429
}
