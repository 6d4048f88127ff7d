import {
  type ConversionKind,
  type DryRunSchema,
  type ProblemCode,
  toMinor,
  toWire,
  type WireDecision,
} from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import { orderFrom } from '../domain/evidence/order.ts'
import type { Report } from '../domain/evidence/report.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { newOrder } from '../store/shop-order.ts'
import { loadFacts } from './load-facts.ts'
import { readBuyer } from './read-buyer.ts'
import { couponsFrom } from './read-stated.ts'
import { guarded, wireDecision } from './told-decision.ts'

/** What a browser asks about. */
type Asked = Pick<InferOutput<typeof DryRunSchema>, 'touches' | 'amount' | 'currency'>

/** What an owner asks about: an order as it might come. */
export interface OwnersQuestion extends Asked {
  readonly kind?: ConversionKind
  readonly coupon?: string
  readonly customer?: { readonly id?: string | undefined; readonly email?: string | undefined }
  /** Version of the programme. @default the one in force */
  readonly version?: number
}

/**
 * What would be decided about an order made now, as the browser that made it would be told: public reasons only. Nothing is recorded.
 *
 * @returns the decision, or why the amount cannot be read
 */
export async function dryRun(engine: Engine, shop: Shop, asked: Asked): Promise<WireDecision | ProblemCode> {
  const run = await imagine(engine, shop, asked, false)
  return typeof run === 'string' ? run : wireDecision(run.decision, run.report)
}

/**
 * The same for the owner: the whole decision with every reason, as though the shop had signed the order.
 *
 * @returns the decision, or why the amount cannot be read
 */
export async function ownersDryRun(
  engine: Engine,
  shop: Shop,
  asked: OwnersQuestion,
): Promise<Decision | ProblemCode> {
  const run = await imagine(engine, shop, asked, true)
  return typeof run === 'string' ? run : run.decision
}

async function imagine(
  { store, vault, now }: Engine,
  shop: Shop,
  asked: OwnersQuestion,
  signed: boolean,
): Promise<{ report: Report; decision: Decision } | ProblemCode> {
  const { touches, currency = shop.currency, kind = 'order', coupon, customer } = asked
  const programme = await store.programme(shop.id, asked.version)
  // Without an amount, the smallest one that counts: "too small" would be no answer to a question that named none.
  const smallest = programme.minimumOrder ?? { minor: 0, currency: shop.currency }
  const money = toMinor(asked.amount ?? toWire(smallest).amount, currency)
  if (typeof money === 'string') return money
  if (currency !== shop.currency) return 'currency_unsupported'
  const at = now()
  const report: Report = {
    id: 'dry-run',
    receivedAt: at,
    signed,
    money,
    kind,
    customerId: customer?.id,
    ...readBuyer(vault, shop.id, customer?.email),
    coupons: couponsFrom(undefined, coupon) ?? [],
    touches: touches.map(({ age, code, channel, visit }) => ({
      ...{ code, channel, visit, at: at - age },
      ageAtOrder: age,
    })),
    proofs: [],
    provenCustomerId: undefined,
  }
  const statement: Statement = {
    ...{ id: 'dry-run', source: 'token', receivedAt: at, asOf: at, line: 0, says: 'paid' },
    ...{ money, kind, placedAt: at },
  }
  const order = orderFrom(signed ? [statement] : [])
  const decisionCase = { order, reports: [report], released: undefined, heardAt: at, crowded: 0 }
  const shopOrder = { ...newOrder('', '', at), programmeVersion: programme.version }
  const facts = await loadFacts(store, vault, {
    ...{ shopId: shop.id, shopOrder, decisionCase, reports: [report], programme },
  })
  const decision = decide(decisionCase, programme, signed ? facts : guarded(facts), at)
  return { report, decision }
}
