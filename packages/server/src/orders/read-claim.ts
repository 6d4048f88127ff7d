import {
  type ConversionKind,
  isPlaceholder,
  type ParsedMessage,
  type Problem,
  type ProblemCode,
  problem,
  toMinor,
} from '@goodword/protocol'
import type { Claim } from '../domain/claim.ts'
import type { Engine } from '../engine.ts'
import { readOrderToken } from '../keys/order-token.ts'
import { signingKeys } from '../shops/signing-keys.ts'
import type { Shop } from '../store/shop.ts'
import { readBuyer } from './read-buyer.ts'

type Conversion = Extract<ParsedMessage, { type: 'conversion' }>

/** A claim, or why there is none. */
export type ReadClaim =
  | { claim: Claim; kind: ConversionKind; problem?: never }
  | { problem: Problem; claim?: never }

/**
 * Turns a browser's report into a claim, in the server's time and in minor units, or says what is wrong with it.
 * What the shop's token states wins. A signed report's amount and customer number are the token's alone; address and coupon are taken from
 * the browser where the token does not speak of them, and yield to what the shop's server says later.
 * Of the buyer's address a keyed hash is kept, to recognise the person.
 *
 * @param field path of the message in the batch, for problems
 */
export async function readClaim(
  engine: Engine,
  shop: Shop,
  message: Conversion,
  field: string,
): Promise<ReadClaim> {
  const receivedAt = engine.now()
  const refuse = (code: ProblemCode, name: string, sentence: string) => ({
    problem: problem(code, undefined, [{ field: `${field}.${name}`, message: sentence }]),
  })

  const { orderToken } = message
  if (isPlaceholder(message.orderId)) {
    const sentence = `must be the shop's own number of the order: ${message.orderId} was not filled in`
    return refuse('field_invalid', 'orderId', sentence)
  }
  const secrets = orderToken === undefined ? undefined : await signingKeys(engine, shop.id, receivedAt)
  const token = secrets && (await readOrderToken(orderToken ?? '', secrets.keys, receivedAt))
  // After the master key was lost nobody can check the shop's old signatures: such an order counts as unsigned, and waits for confirmation.
  if (secrets?.isWhole && !token) {
    return refuse('order_token_invalid', 'orderToken', 'must be signed with the secret key of the shop')
  }
  if (token && token.orderId !== message.orderId) {
    return refuse('order_token_invalid', 'orderToken', 'was signed for another order')
  }
  const told = token || message
  const money = toMinor(told.amount, told.currency)
  if (money === 'currency_unknown') return refuse(money, 'currency', 'must be an ISO 4217 code such as EUR')
  if (typeof money === 'string') return refuse(money, 'amount', 'must be a decimal string such as 49.90')
  if (money.currency !== shop.currency) {
    return refuse('currency_unsupported', 'currency', `the programme is kept in ${shop.currency}`)
  }
  const claim: Claim = {
    id: message.id,
    source: 'browser',
    receivedAt,
    verified: Boolean(token),
    money,
    customerId: token ? token.customerId : message.customer?.id,
    ...readBuyer(engine.vault, shop.id, token?.email ?? message.customer?.email),
    // Signed and empty: the shop says that there was none.
    coupon: token?.coupon === undefined ? message.coupon?.trim() : token.coupon.trim() || undefined,
    touches: message.touches.map((touch) => ({
      code: touch.code,
      channel: touch.channel,
      visit: touch.visit,
      at: receivedAt - touch.age,
      ageAtOrder: Math.max(0, touch.age - message.age),
    })),
  }
  return { claim, kind: token?.kind ?? message.kind }
}
