/**
 * What must and must not compile for people who import `@goodword/core`. Nothing here runs: `tsc` reads it, and a
 * line that should be refused but is not fails by its unused `@ts-expect-error`.
 */
import {
  type Consent,
  createGoodword,
  type Explanation,
  type Goodword,
  GoodwordError,
  type GoodwordErrorCode,
  type GoodwordEvents,
  type Options,
  type Order,
} from './index.ts'

const goodword: Goodword = createGoodword({ shop: 'pk_demo', api: 'https://refer.shop.example' })

/** Options. */
createGoodword({
  shop: 'pk_demo',
  api: '/goodword',
  consent: 'required',
  consentMode: true,
  parameters: ['gw', 'friend'] as const,
  channelParameter: 'gwc',
  pathPrefix: '/i/',
  days: 30,
  cleanUrl: false,
  domains: ['shop.example'],
  orders: 'all',
  cart: '#cart-code',
})
const frozen: Readonly<Options> = Object.freeze({ shop: 'pk_demo', api: '/goodword' })
createGoodword(frozen)
// @ts-expect-error the shop's key is needed
createGoodword({ api: 'https://refer.shop.example' })
// @ts-expect-error and so is the address of the server
createGoodword({ shop: 'pk_demo' })
// @ts-expect-error denied is what a shopper says, not where a shop begins
createGoodword({ shop: 'pk_demo', api: '/goodword', consent: 'denied' })
// @ts-expect-error text is for the tag's attributes
createGoodword({ shop: 'pk_demo', api: '/goodword', days: '30' })
// @ts-expect-error a misspelled option is no option
createGoodword({ shop: 'pk_demo', api: '/goodword', cleanURL: false })
// @ts-expect-error an option is left out, not undefined
createGoodword({ shop: 'pk_demo', api: '/goodword', days: undefined })

/** Orders. */
const order: Order = { orderId: '1001', amount: '49.90', currency: 'EUR' }
goodword.convert(order)
goodword.convert({ ...order, amount: 49.9 })
goodword.convert({
  ...order,
  kind: 'booking',
  coupon: 'ANNA-7Q2',
  coupons: ['ANNA-7Q2', 'SPRING'],
  customer: { id: '7', email: 'sample-buyer@example.com' },
  items: [{ id: 'pot', name: 'Clay pot', quantity: 2 }],
  orderToken: 'header.payload.signature',
  orderKey: 'wc_order_Ab12Cd34Ef56G',
  customerToken: 'header.payload.signature',
})
// @ts-expect-error an amount without its currency means nothing
goodword.convert({ orderId: '1001', amount: '49.90' })
// @ts-expect-error order numbers are text
goodword.convert({ ...order, orderId: 1001 })
// @ts-expect-error several coupons are a list
goodword.convert({ ...order, coupons: 'ANNA-7Q2,SPRING' })
// @ts-expect-error proofs are hashed here, of what proves
goodword.convert({ ...order, proofs: ['wc_order_Ab12Cd34Ef56G'] })
// @ts-expect-error kinds are a closed list
goodword.convert({ ...order, kind: 'purchase' })
// @ts-expect-error big integers have no decimal point
goodword.convert({ ...order, amount: 4990n })

/** What became of an order: each status says which fields there are. */
async function outcome(): Promise<string> {
  const result = await goodword.convert(order)
  // @ts-expect-error a queued order has no decision yet
  result.decision
  switch (result.status) {
    case 'queued':
    case 'skipped':
      return result.status
    case 'rejected':
      return result.problem?.title ?? ''
    case 'accepted':
    case 'duplicate':
      return result.decision?.credited ? result.id : ''
    default: {
      const none: never = result
      return none
    }
  }
}
outcome() satisfies Promise<string>

/** Events, here and on `document`. */
const stop: () => void = goodword.on('captured', ({ code, channel, at }) => {
  code satisfies string
  channel satisfies string | undefined
  at satisfies number
})
stop()
goodword.on('rejected', ({ problem, message }) => `${problem?.code ?? ''}${message}`)
goodword.on('consent', ({ consent }) => consent satisfies Consent)
document.addEventListener('goodword:converted', ({ detail }) => {
  detail satisfies GoodwordEvents['converted']
  detail.answer.decision?.reasons satisfies readonly unknown[] | undefined
})
goodword.on('reported', ({ order }) => order.orderId satisfies string)
document.addEventListener('goodword:ready', (event) => event.type)
// @ts-expect-error there is no such event
goodword.on('capture', () => {})
// @ts-expect-error an order that waits has no answer
goodword.on('queued', ({ answer }) => answer)
// @ts-expect-error touches are read only
goodword.on('touch', (touch) => (touch.code = 'ANNA-7Q2'))

/** Consent. */
goodword.setConsent('granted')
goodword.setConsent('denied')
// @ts-expect-error nobody goes back to not having been asked
goodword.setConsent('required')
// @ts-expect-error consent changes by setConsent, which does something about it
goodword.consent = 'granted'

/** Fields, shares, requests, the inspector. */
const field = document.querySelector('input')
if (field) goodword.fill(field) satisfies Promise<boolean>
goodword.fill('#coupon', 'MY-OWN')
// @ts-expect-error a field that was not found is not a field
goodword.fill(field)
goodword.share({ code: 'ANNA-7Q2', channel: 'whatsapp', template: 'short', edited: true })
// @ts-expect-error a share went through some channel
goodword.share({ code: 'ANNA-7Q2' })
goodword.request<{ link: string }>('/v1/invite', { session: 'token' }) satisfies Promise<{ link: string }>
goodword.explain() satisfies Promise<Explanation>

/** Errors: a closed list of codes. */
const error = new GoodwordError('network', 'no answer')
error.code satisfies GoodwordErrorCode
error.problem?.status satisfies number | undefined
// @ts-expect-error codes are a closed list
error.code === 'timeout'
// @ts-expect-error an error is what happened: it does not change
error.code = 'problem'
