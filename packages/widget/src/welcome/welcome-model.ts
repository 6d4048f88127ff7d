import type { Touch } from '@goodword/core'
import { type Offer, PATHS } from '@goodword/protocol'
import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import { type Arrivals, createArrivals } from '../element/arrivals.ts'
import type { Kept } from '../element/kept.ts'
import type { Sdk } from '../element/sdk.ts'
import { whileVisible } from '../element/while-visible.ts'
import type { Life } from '../element/widget-element.tsx'

/** What became of the code: the shop has taken it, it stands in the coupon field, or the friend has to type it. */
export type Outcome = 'applied' | 'filled' | 'shown'

/** What the banner shows. */
export type WelcomePhase =
  /** Nobody came by a link, the banner was answered, or the friend has bought. */
  | { readonly at: 'hidden' }
  /** The code is not in the page before it was asked for: coupon extensions collect what they find. */
  | { readonly at: 'offer'; readonly offer: Offer }
  | { readonly at: 'code'; readonly offer: Offer; readonly code: string; readonly outcome: Outcome }
  | { readonly at: 'ended' | 'unknown'; readonly offer: Offer }
  /** The link that was followed is this browser's own advocate's. */
  | { readonly at: 'own' }

/** The ways into the shop's checkout. */
export interface Checkout {
  /** Offers the code to the page's own code. True when it took it. */
  offer(code: string, offer: Offer): boolean
  /** Puts the code into the cart of the shop's system, if the page names one. True when that took it. */
  cart(code: string): Promise<boolean>
  /** Writes the code into the coupon field of this page, if it has one that is empty. */
  fill(code: string): Promise<boolean>
}

/**
 * How the banner was answered. `wanted`: the code was asked for, and nothing on that page could take it. `closed`: the
 * same, and then the banner was closed, which takes back only that it is seen: later pages apply the code all the same.
 */
type Answer = 'wanted' | 'closed' | 'applied' | 'dismissed'

export interface WelcomeModel extends Life {
  readonly phase: ReadonlySignal<WelcomePhase>
  /** The code was asked for, and a cart takes its time. */
  readonly busy: ReadonlySignal<boolean>
  /** Shows the code, and gives it to the shop where there is a way. */
  reveal(): Promise<void>
  dismiss(): void
  somebodyElse(): void
  /** `ref` of what a press leads to. */
  readonly arrive: Arrivals['arrive']
}

/** @param kept holds the visit whose banner was answered, and how: `VISIT.wanted` and so on */
export function createWelcomeModel(goodword: Sdk, kept: Kept, checkout: Checkout): WelcomeModel {
  const phase = signal<WelcomePhase>({ at: 'hidden' })
  const busy = signal(false)
  let current: Touch | undefined
  /** The touch whose offer the server has not told yet. */
  let untold: Touch | undefined
  /** The visit that began on this page: only then is there a word about an offer that is over. */
  let fresh: string | undefined
  let own: string | undefined
  const { expect, arrive } = createArrivals()

  const answer = () => {
    const [visit, answer] = kept.get()?.split('.') ?? []
    return visit === current?.visit ? answer : undefined
  }
  const keep = (answer: Answer) => {
    if (current) kept.set(`${current.visit}.${answer}`)
  }
  const codeOf = (offer: Offer, touch: Touch) => offer.coupon ?? touch.code

  async function ask(): Promise<void> {
    const touch = untold
    if (!touch) return
    const query = new URLSearchParams({ shop: goodword.shop, code: touch.code, visit: touch.visit })
    const offer = await goodword.request<Offer>(`${PATHS.offer}?${query}`).catch(() => undefined)
    // Away: asked again while the page is looked at. The link itself is remembered.
    if (!offer || untold !== touch) return
    untold = undefined
    if (phase.peek().at !== 'own') await show(touch, offer)
  }

  async function show(touch: Touch, offer: Offer): Promise<void> {
    if (offer.state !== 'open' || (offer.endsAt ?? Number.POSITIVE_INFINITY) < Date.now()) {
      if (fresh === touch.visit) phase.value = { at: offer.state === 'unknown' ? 'unknown' : 'ended', offer }
      return
    }
    const before = answer()
    // The friend said yes on an earlier page; the coupon field may stand on this one.
    const code = codeOf(offer, touch)
    const applied = (before === 'wanted' || before === 'closed') && (await checkout.cart(code))
    const filled = !applied && !!before && (await checkout.fill(code))
    // The friend has bought meanwhile.
    if (answer() === 'dismissed') return
    if (applied || filled) keep('applied')
    if (before === 'applied') return
    const outcome = applied ? 'applied' : 'filled'
    if (applied || filled) phase.value = { at: 'code', offer, code, outcome }
    else if (before !== 'closed') phase.value = { at: 'offer', offer }
  }

  async function hand(code: string, offer: Offer): Promise<Outcome> {
    if (checkout.offer(code, offer) || (await checkout.cart(code))) return 'applied'
    return (await checkout.fill(code)) ? 'filled' : 'shown'
  }

  return {
    phase,
    busy,
    start(signal) {
      const off = [
        goodword.on('captured', ({ visit }) => {
          fresh = visit
        }),
        goodword.on('own', ({ code }) => {
          own = code
          phase.value = { at: 'own' }
        }),
        goodword.on('touch', (touch) => {
          // Somebody else uses this browser after all.
          if (touch.code === own) phase.value = { at: 'hidden' }
          if (touch.visit === current?.visit) return
          current = touch
          untold = answer() === 'dismissed' ? undefined : touch
          void ask()
        }),
        goodword.on('reported', ({ order }) => {
          // Whoever signs up has not ordered yet.
          if (order.kind === 'signup' || order.kind === 'lead') return
          untold = undefined
          keep('dismissed')
          if (phase.peek().at !== 'own') phase.value = { at: 'hidden' }
        }),
      ]
      whileVisible(ask, signal)
      signal.addEventListener('abort', () => {
        for (const stop of off) stop()
      })
    },
    async reveal() {
      const shown = phase.peek()
      const touch = current
      if (shown.at !== 'offer' || !touch || busy.peek()) return
      const { offer } = shown
      const code = codeOf(offer, touch)
      busy.value = true
      keep('wanted')
      const outcome = await hand(code, offer)
      batch(() => {
        busy.value = false
        // Another link was followed meanwhile, or the friend has bought.
        if (current !== touch || answer() === 'dismissed') return
        if (outcome !== 'shown') keep('applied')
        // The banner was closed meanwhile.
        if (phase.peek() !== shown) return
        expect(true)
        phase.value = { at: 'code', offer, code, outcome }
      })
    },
    dismiss() {
      const said = answer()
      const asked = said === 'wanted' || said === 'closed'
      if (phase.peek().at !== 'own') keep(said === 'applied' ? said : asked ? 'closed' : 'dismissed')
      phase.value = { at: 'hidden' }
    },
    somebodyElse() {
      expect(true)
      phase.value = { at: 'hidden' }
      goodword.somebodyElse()
    },
    arrive,
  }
}
