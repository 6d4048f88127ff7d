import { createHmac, timingSafeEqual } from 'node:crypto'
import { type BatchAnswer, CART_FIELD, isCode, MOST_COUPONS, PATHS } from '@goodword/protocol'
import { SignJWT } from 'jose'

/** Keep them in the environment. */
interface Keys {
  /** Address of your Goodword server. */
  goodword: string
  /** `pk_…` */
  shop: string
  /** `sk_…` */
  secret: string
  /** Shopify shows it below the list of webhooks. */
  shopify: string
}

/** Shopify's order, as far as it is read here. */
interface PaidOrder {
  id: number
  name: string
  total_price: string
  currency: string
  /** ISO 8601 with the shop's zone. */
  created_at: string
  updated_at: string
  customer?: { id: number } | null
  note_attributes: { name: string; value: string }[]
  discount_codes: { code: string }[]
}

/** Answers Shopify's webhook `orders/paid`. Shopify may call several times: the same order counts once. */
export async function shopifyOrderPaid(request: Request, keys: Keys): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer())
  const signature = Buffer.from(request.headers.get('x-shopify-hmac-sha256') ?? '', 'base64')
  const expected = createHmac('sha256', keys.shopify).update(body).digest()
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    return new Response(null, { status: 401 })
  }

  const order: PaidOrder = JSON.parse(body.toString())
  const linked = order.note_attributes.find(({ name }) => name === CART_FIELD)?.value
  // Buyers can write anything into a cart. What is no code is none.
  const code = isCode(linked) ? linked : null
  // A friend who types their discount code in another browser has no link's code in the cart.
  const typed = order.discount_codes.map((discount) => discount.code).filter((one) => one.length <= 64)
  const coupons = typed.slice(0, MOST_COUPONS)
  if (!code && coupons.length === 0) return new Response(null, { status: 204 })

  const told = { orderId: order.name, amount: order.total_price, currency: order.currency, coupons }
  const orderToken = await new SignJWT({
    ...told,
    code,
    customerId: order.customer?.id ?? null,
    placedAt: order.created_at,
    asOf: order.updated_at,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .sign(new TextEncoder().encode(keys.secret))

  const message = {
    type: 'conversion',
    id: `shopify${order.id}`,
    age: 0,
    ...told,
    orderToken,
    touches: [],
  }
  const answer = await fetch(keys.goodword + PATHS.messages, {
    method: 'POST',
    body: JSON.stringify({ shop: keys.shop, messages: [message] }),
  })
  // The server answers 200 once it has read the batch; what became of the order stands in the answer to its message.
  const { answers }: Partial<BatchAnswer> = answer.ok ? await answer.json() : {}
  const problem = answers?.[0]?.problem
  // Anything but success makes Shopify call again later. The database was away, for example, or too much came at once.
  const passes = problem && (problem.status >= 500 || problem.status === 429)
  if (!answers || passes) return new Response(null, { status: 503 })
  // Refused for good: another currency, or a wrong key, with which the order counts as unsigned. Calling again would not help, somebody
  // has to look.
  if (problem) console.error(`Goodword refused ${order.name}`, problem)
  return new Response(null, { status: 204 })
}
