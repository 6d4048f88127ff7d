import type { VisitMessage } from '@goodword/protocol'
import { type Arrival, takeArrival } from './arrival.ts'
import { findCode } from './attribution.ts'
import { cookieJar } from './cookie-jar.ts'
import { createDelivery } from './delivery.ts'
import type { Entry } from './entry.ts'
import type { Consent, ConversionResult, Order } from './goodword.ts'
import type { Inbox } from './inbox.ts'
import type { Given } from './options.ts'
import { checkOrder } from './order.ts'
import { createOutbox } from './outbox.ts'
import { createSession } from './session.ts'
import { resolveSettings } from './settings.ts'
import type { Touch } from './touch.ts'
import type { Transport } from './transport.ts'

/** What the eager part hands over. */
export interface EngineParts {
  readonly options: Given
  readonly inbox: Inbox
  /** Storage of this tab, where the eager part noted an arrival. */
  readonly tab: Storage | undefined
  readonly arrivals: Arrival[]
  readonly transport: () => Promise<Transport>
  readonly newId: (now: number) => string
  readonly consent: () => Consent
}

/** The part that works: keeps touches, delivers messages. */
export interface Engine {
  /** Turns arrivals into touches, then sends what waits. */
  work(): void
  /** @throws {GoodwordError} `order_invalid`, as a rejection */
  deliver(entry: Entry, order: Order): Promise<ConversionResult>
  consentChanged(): void
  touches(): readonly Touch[]
}

export function createEngine({
  options,
  inbox,
  tab,
  arrivals,
  transport,
  newId,
  consent,
}: EngineParts): Engine {
  const settings = resolveSettings(options)
  const { shop } = options
  const outbox = createOutbox(inbox)
  const session = createSession({
    jar: cookieJar(location),
    days: settings.days,
    now: Date.now,
    newId,
    consent,
  })
  const delivery = createDelivery({ shop, outbox, transport, now: Date.now, touches: session.touches })

  const capture = ({ at, address, from }: Arrival) => {
    const found = findCode(address, settings)
    if (!found) return
    const touch = session.capture(found, at)
    if (touch) outbox.add({ id: touch.visit, at, message: visitMessage(touch, address, from) })
    // Never before the touch is kept: a reload must not lose the code.
    if (settings.cleanUrl && consent() === 'granted' && location.href === address) {
      history.replaceState(history.state, '', found.clean)
    }
  }

  const work = () => {
    const noted = takeArrival(tab)
    // Noted by this page (and in `arrivals` too), or by the one before it.
    if (noted && !arrivals.some((arrival) => arrival.at === noted.at)) arrivals.unshift(noted)
    arrivals.splice(0).forEach(capture)
    void delivery.flush()
  }

  return {
    work,
    async deliver(entry, order) {
      work()
      try {
        checkOrder(order)
      } catch (error) {
        outbox.remove(entry.id)
        throw error
      }
      if (!session.touches().length && !order.coupon && settings.orders !== 'all') {
        outbox.remove(entry.id)
        return { status: 'skipped' }
      }
      return delivery.deliver(entry)
    },
    consentChanged() {
      session.consentChanged()
      outbox.settle()
      work()
    },
    touches: session.touches,
  }
}

function visitMessage(
  { code, channel }: Touch,
  address: string,
  from: string,
): Omit<VisitMessage, 'id' | 'age'> {
  const { origin, pathname, host } = new URL(address)
  const referringHost = URL.canParse(from) ? new URL(from).host : host
  return {
    type: 'visit',
    code,
    channel,
    landing: origin + pathname,
    ...(referringHost !== host && { referringHost }),
  }
}
