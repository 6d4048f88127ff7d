import {
  isPlaceholder,
  type OrderToken,
  type ParsedMessage,
  type Problem,
  type ProblemCode,
  problem,
  toMinor,
} from '@goodword/protocol'
import type { Report } from '../domain/evidence/report.ts'
import type { Engine } from '../engine.ts'
import { readCustomerToken } from '../keys/customer-token.ts'
import { readOrderToken } from '../keys/order-token.ts'
import { signingKeys } from '../shops/signing-keys.ts'
import type { Shop } from '../store/shop.ts'
import { readBuyer } from './read-buyer.ts'
import { couponsFrom, readStated } from './read-stated.ts'
import type { Said } from './state-order.ts'

type Conversion = Extract<ParsedMessage, { type: 'conversion' }>

/** A report with what the shop has signed for it, or why there is none. */
export type ReadReport =
  | {
      readonly report: Report
      /** What the token states. */
      readonly said: Said | undefined
      /** What is wrong with the token: the report counts as unsigned. */
      readonly tokenProblem: Problem | undefined
      readonly problem?: never
    }
  | { readonly problem: Problem; readonly report?: never }

/**
 * Reads a browser's report, in the server's time and in minor units, or says what is wrong with it. What the shop's token states is a statement
 * of its own. A token that cannot count costs no order: the report is taken as unsigned, and the answer names what is wrong. Of the buyer's
 * address a keyed hash is kept, to recognise the person.
 *
 * @param field path of the message in the batch, for problems
 */
export async function readReport(
  engine: Engine,
  shop: Shop,
  message: Conversion,
  field: string,
): Promise<ReadReport> {
  const receivedAt = engine.now()
  const wrong = (code: ProblemCode, name: string, sentence: string) =>
    problem(code, undefined, [{ field: `${field}.${name}`, message: sentence }])

  if (isPlaceholder(message.orderId)) {
    const sentence = `must be the shop's own number of the order: ${message.orderId} was not filled in`
    return { problem: wrong('field_invalid', 'orderId', sentence) }
  }
  const money = toMinor(message.amount, message.currency)
  if (money === 'currency_unknown') {
    return { problem: wrong(money, 'currency', 'must be an ISO 4217 code such as EUR') }
  }
  if (typeof money === 'string') {
    return { problem: wrong(money, 'amount', 'must be a decimal string such as 49.90') }
  }
  const token = await readToken(engine, shop, message, receivedAt)
  const said = token.token && statementOf(engine, shop, token.token, receivedAt)
  const tokenWrong = token.wrong ?? (typeof said === 'string' ? said : undefined)
  const signed = typeof said === 'object'
  return {
    report: {
      id: message.id,
      receivedAt,
      signed,
      money,
      kind: message.kind,
      customerId: message.customer?.id,
      ...readBuyer(engine.vault, shop.id, message.customer?.email),
      coupons: couponsFrom(message.coupons, message.coupon) ?? [],
      touches: message.touches.map((touch) => ({
        code: touch.code,
        channel: touch.channel,
        visit: touch.visit,
        at: receivedAt - touch.age,
        ageAtOrder: Math.max(0, touch.age - message.age),
      })),
      proofs: [...new Set(message.proofs ?? [])],
      provenCustomerId: await provenCustomer(engine, shop, message.customerToken, receivedAt),
    },
    said: signed ? said : undefined,
    tokenProblem:
      tokenWrong === undefined ? undefined : wrong('order_token_invalid', 'orderToken', tokenWrong),
  }
}

/** The token, or a sentence that says what is wrong with it. */
async function readToken(
  engine: Engine,
  shop: Shop,
  { orderToken, orderId }: Conversion,
  now: number,
): Promise<{ token?: OrderToken; wrong?: string }> {
  if (orderToken === undefined) return {}
  const secrets = await signingKeys(engine, shop.id, now)
  const read = await readOrderToken(orderToken, secrets.keys, now)
  if (read.token && read.token.orderId !== orderId) return { wrong: 'was signed for another order' }
  if (read.token) return { token: read.token }
  // After the master key was lost nobody can check the shop's old signatures.
  return secrets.isWhole || read.isSigned ? { wrong: read.wrong } : {}
}

/** What a token states, or a sentence that says why it states nothing. */
function statementOf(engine: Engine, shop: Shop, token: OrderToken, receivedAt: number): Said | string {
  const money = toMinor(token.amount, token.currency)
  if (typeof money === 'string') return 'must state an amount such as 49.90 and a currency such as EUR'
  return {
    source: 'token',
    says: 'paid',
    money,
    kind: token.kind,
    ...readStated(engine.vault, shop.id, token, receivedAt),
    // Never as of `iat`, which whoever holds the page renews by opening it again.
    asOf: token.asOf ?? token.placedAt,
  }
}

async function provenCustomer(
  engine: Engine,
  shop: Shop,
  token: string | undefined,
  now: number,
): Promise<string | undefined> {
  if (token === undefined) return undefined
  const { keys } = await signingKeys(engine, shop.id, now)
  return (await readCustomerToken(token, keys, now))?.sub
}
