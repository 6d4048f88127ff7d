import { newId } from '@goodword/core'
import { type MissedReferral, PATHS, type Rating } from '@goodword/protocol'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { type Arrivals, createArrivals } from '../element/arrivals.ts'
import type { Kept } from '../element/kept.ts'
import type { Sdk } from '../element/sdk.ts'
import type { Life } from '../element/widget-element.tsx'
import { createSending, type Sending } from './sending.ts'

/** From so many stars on the shopper is asked why they would recommend the shop, and is invited to. */
export const CONTENT = 3

/** The purchase, as the page tells it. */
export interface Purchase {
  readonly order: string | undefined
  readonly product: string | undefined
}

export interface ThanksModel extends Life {
  readonly purchase: ReadonlySignal<Purchase>
  /** 0 while none is chosen. */
  readonly stars: Signal<number>
  readonly words: Signal<string>
  readonly recommend: Signal<string>
  readonly rating: Sending
  /** Where the shopper is: asked for a rating, or past it. */
  readonly step: ReadonlySignal<'rate' | 'rated' | 'skipped'>
  skip(): void
  /** “Somebody sent me” is open; `undefined` until it was. */
  readonly missedOpen: Signal<boolean | undefined>
  /** Whether to ask who sent them: not those who are known to have come by a link, unless they opened it before that was known. */
  readonly missedAsked: ReadonlySignal<boolean>
  readonly from: Signal<string>
  readonly order: Signal<string>
  /** Nothing was entered although it was sent. */
  readonly missing: Signal<boolean>
  readonly missed: Sending
  /** `ref` of what a press leads to. */
  readonly arrive: Arrivals['arrive']
}

/**
 * @param kept number of the order that was rated: it is asked about once
 * @param purchase reads the element's attributes
 */
export function createThanksModel(goodword: Sdk, kept: Kept, purchase: () => Purchase): ThanksModel {
  const { shop } = goodword
  const known = signal(purchase())
  const stars = signal(0)
  const words = signal('')
  const recommend = signal('')
  const from = signal('')
  const order = signal('')
  const missedOpen = signal<boolean | undefined>()
  /** This browser remembers a friend's link. */
  const linked = signal(false)
  /** What the server has decided on the latest order: it knows more than the browser, of coupons and of links that do not count. */
  const decided = signal<{ readonly order: string; readonly credited: boolean } | undefined>()
  const referred = () => {
    const { order } = known.value
    const of = decided.value
    return of && (!order || of.order === order) ? of.credited : linked.value
  }
  const step = signal<'rate' | 'rated' | 'skipped'>('rate')
  const { expect, arrive } = createArrivals()
  // One id for each form: what is sent again because no answer came is not counted twice.
  const ids = { rating: newId(Date.now()), missed: newId(Date.now()) }

  const text = (signal: Signal<string>) => signal.peek().trim() || undefined
  const orderId = () => known.peek().order ?? text(order)
  const post = <Body>(path: string, json: Body) => goodword.request(path, { json })
  const leave = (next: 'rated' | 'skipped') => {
    step.value = next
    const { order } = known.peek()
    if (order) kept.set(order)
  }

  /** Pages often learn of the order after the element is there. */
  function settle(): void {
    known.value = purchase()
    const { order } = known.peek()
    if (order && kept.get() === order && step.peek() === 'rate') step.value = 'skipped'
  }

  return {
    purchase: known,
    stars,
    words,
    recommend,
    rating: createSending(
      () =>
        post<Rating>(PATHS.ratings, {
          shop,
          id: ids.rating,
          stars: stars.peek(),
          words: text(words),
          recommend: stars.peek() >= CONTENT ? text(recommend) : undefined,
          orderId: orderId(),
        }),
      () => leave('rated'),
      expect,
    ),
    step,
    skip() {
      expect(true)
      leave('skipped')
    },
    missedOpen,
    missedAsked: computed(() => missedOpen.value !== undefined || !referred()),
    from,
    order,
    missing: signal(false),
    missed: createSending(
      () =>
        post<MissedReferral>(PATHS.missedReferrals, {
          shop,
          id: ids.missed,
          from: from.peek().trim(),
          orderId: orderId(),
        }),
      () => {},
      expect,
    ),
    start(signal) {
      settle()
      const off = [
        goodword.on('touch', () => {
          linked.value = true
        }),
        goodword.on('converted', ({ order: { orderId }, answer: { decision } }) => {
          if (decision) decided.value = { order: orderId, credited: decision.credited }
        }),
      ]
      signal.addEventListener('abort', () => {
        for (const stop of off) stop()
      })
    },
    changed: settle,
    arrive,
  }
}
