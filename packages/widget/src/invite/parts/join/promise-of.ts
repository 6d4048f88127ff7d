import { type Invite, OFFER_PATH, type Offer } from '@goodword/protocol'
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Sdk } from '../../../element/sdk.ts'

/** How long the form is kept back for it, in milliseconds: words that change later would move what is below them. */
const PATIENCE = 1000

/** What both sides get; `undefined` while it is asked for, `null` where it is not known. */
type Promised = Pick<Invite, 'shopName' | 'offer' | 'reward'> | null | undefined

const asked = new WeakMap<Sdk, Signal<Promised>>()

/** Asked once in a page, when the form is to be seen. The browser keeps the answer for some minutes. */
export function promiseOf(goodword: Sdk): ReadonlySignal<Promised> {
  const known = asked.get(goodword)
  if (known) return known
  const promised = signal<Promised>()
  asked.set(goodword, promised)
  const settle = (answer: Promised) => {
    if (promised.peek() === undefined) promised.value = answer
  }
  const query = new URLSearchParams({ shop: goodword.shop })
  goodword.request<Offer>(`${OFFER_PATH}?${query}`).then(
    ({ shopName, offer, reward }) => settle(offer && reward ? { shopName, offer, reward } : null),
    () => settle(null),
  )
  setTimeout(settle, PATIENCE, null)
  return promised
}
