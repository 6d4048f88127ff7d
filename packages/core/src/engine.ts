import { OWN_CODES_KEY, type Problem } from '@goodword/protocol'
import { type Arrival, takeArrival } from './capture/arrival.ts'
import { type Found, findCode } from './capture/attribution.ts'
import { visitMessage } from './capture/visit.ts'
import type { Consent } from './consent/consent.ts'
import { toBodies } from './delivery/batch.ts'
import { createDelivery } from './delivery/delivery.ts'
import type { Entry } from './delivery/entry.ts'
import { createExclusive } from './delivery/exclusive.ts'
import type { Inbox } from './delivery/inbox.ts'
import { createOutbox, type Outbox } from './delivery/outbox.ts'
import type { Transport } from './delivery/transport.ts'
import type { sealed, toMessage } from './delivery/wire.ts'
import type { GoodwordError } from './error.ts'
import type { Events } from './events.ts'
import type { Goodword } from './goodword.ts'
import { cookieJar } from './memory/cookie-jar.ts'
import { eraseStorages } from './memory/erase.ts'
import { firstWorking } from './memory/jar.ts'
import { createSession } from './memory/session.ts'
import { storageJar } from './memory/storage-jar.ts'
import type { ParseTouches, Touch } from './memory/touch.ts'
import type { Given } from './options.ts'
import { type ConversionResult, type Order, refuseOrder } from './orders/order.ts'
import { type CompanionChunks, createCompanions, type Load } from './page/companions.ts'
import { resolveSettings, type Settings } from './settings.ts'
import { warn } from './warn.ts'

/** What the eager part hands over. */
export interface EngineParts {
  readonly options: Given
  readonly instance: Goodword
  readonly inbox: Inbox
  /** Storage of this site, also while nothing may be written to it. */
  readonly device: Storage | undefined
  /** Storage of this tab, where the eager part noted an arrival. */
  readonly tab: Storage | undefined
  readonly arrivals: Arrival[]
  readonly load: Load<CompanionChunks>
  readonly transport: () => Promise<Transport>
  readonly newId: (now: number) => string
  readonly consent: () => Consent
  readonly emit: Events['emit']
  /** Functions that the eager part has already: the tag's files share no code. */
  readonly parseTouches: ParseTouches
  readonly sealed: typeof sealed
  readonly toMessage: typeof toMessage
  readonly GoodwordError: typeof GoodwordError
}

/** The part that works: keeps touches, delivers messages. */
export interface Engine {
  /** Turns arrivals into touches, then sends what waits. */
  work(): void
  /** @throws {GoodwordError} `order_invalid`, as a rejection */
  deliver(entry: Entry, order: Order): Promise<ConversionResult>
  consentChanged(): void
  somebodyElse(): void
  /** First and latest touch; one when they are the same; none when no link was followed. */
  touches(): readonly Touch[]
  /** For the inspector. */
  readonly settings: Settings
  readonly outbox: Outbox
  /** What waits in this page, as bodies to be sent when it goes away. */
  bodies(): string[]
}

export function createEngine(parts: EngineParts): Engine {
  const { options, instance, inbox, device, tab, arrivals, load, transport, newId, consent, emit } = parts
  const { parseTouches, sealed, toMessage, GoodwordError } = parts
  const { shop } = instance
  const settings = resolveSettings(options)
  const { days, orders } = settings
  const all = orders === 'all'
  const now = Date.now
  const { storage } = inbox
  const granted = () => consent() === 'granted'
  const outbox = createOutbox(inbox)
  const cookie = cookieJar(location, parseTouches)
  const jar = firstWorking([cookie, storageJar(storage, now, parseTouches)])
  const { touches, kept, capture, consentChanged } = createSession({ jar, days, now, newId, consent })
  const problem = (message: string, problem: Problem, lost: boolean) => {
    warn(message)
    if (lost) emit('rejected', { message, problem })
  }
  /**
   * Judges orders that wait: what they came by is what is known before the next link, so it is written into them now;
   * those that nothing brought are given up.
   *
   * @param before only those that were reported before this moment
   */
  const seal = (before?: number) => {
    const known = touches()
    for (const entry of outbox.all()) {
      if (before && entry.at >= before) continue
      const whole = sealed(entry, known, all)
      if (!whole) outbox.remove(entry.id)
      else if (whole !== entry) outbox.add(whole)
    }
  }

  const delivery = createDelivery({
    shop,
    outbox,
    transport,
    now,
    seal,
    toMessage,
    keep: () => cookie.keep(days),
    exclusive: createExclusive({ shop, storage, now }),
    problem,
  })

  const companions = createCompanions({ settings, load, instance, touches, kept, emit })

  /** The latest arrival with a code, and the latest by one of this browser's own advocate's links. */
  let last: [arrival: Arrival, found: Found] | undefined
  let own: typeof last

  /** Visits that the server is not told of before the shopper has agreed. */
  const untold: Entry[] = []

  const remember = ({ at, address, from }: Arrival, found: Found) => {
    seal(at)
    const touch = capture(found, at)
    if (!touch) return
    const entry = { id: touch.visit, at, message: visitMessage(touch, address, from) }
    if (granted()) outbox.add(entry)
    else untold.push(entry)
    emit('captured', touch)
  }

  const take = (arrival: Arrival) => {
    const found = findCode(arrival.address, settings)
    if (!found) return
    last = [arrival, found]
    // In whatever case, as the server compares: codes are of ASCII letters.
    const codes = storage()?.getItem(`${OWN_CODES_KEY}:${shop}`)?.toLowerCase().split(',')
    if (codes?.includes(found.code.toLowerCase())) {
      own = last
      emit('own', { code: found.code })
    } else remember(arrival, found)
  }

  const goOn = () => {
    companions()
    void delivery.flush()
  }

  const work = () => {
    const noted = takeArrival(tab)
    // Noted by this page (and in `arrivals` too), or by the one before it.
    if (noted && !arrivals.some((arrival) => arrival.at === noted.at)) arrivals.unshift(noted)
    arrivals.splice(0).forEach(take)
    // Never before the touch is kept, which may be after consent only: a reload must not lose the code.
    if (settings.cleanUrl && kept() && location.href === last?.[0].address) {
      history.replaceState(history.state, '', last[1].clean)
    }
    // Once the touch is kept, the rest is a task of its own: a slow phone answers its shopper in between.
    setTimeout(goOn)
  }

  return {
    work,
    async deliver(entry, order) {
      const refusal = refuseOrder(order)
      if (refusal) outbox.remove(entry.id)
      work()
      seal()
      if (refusal) throw new GoodwordError('order_invalid', refusal)
      if (!inbox.memory.has(entry.id)) return { status: 'skipped' }
      emit('reported', { order })
      const result = await delivery.deliver(entry)
      if (result.status === 'queued') emit('queued', { order })
      else if (result.status !== 'rejected') emit('converted', { order, answer: result })
      return result
    },
    consentChanged() {
      consentChanged()
      const waiting = untold.splice(0)
      if (granted()) {
        waiting.forEach(outbox.add)
        outbox.settle()
      } else {
        for (const { id, message } of outbox.all()) if (message.type === 'visit') outbox.remove(id)
        cookie.erase()
        eraseStorages(device, tab)
      }
      work()
    },
    somebodyElse() {
      if (own) remember(...own)
      own = undefined
      work()
    },
    touches,
    settings,
    outbox,
    bodies() {
      seal()
      return toBodies(
        shop,
        [...inbox.memory.values()].map((entry) => toMessage(entry, now())),
      )
    },
  }
}
