import {
  type ConversionKind,
  type DryRunSchema,
  type ProblemCode,
  toMinor,
  toWire,
  type WireDecision,
} from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import type { Claim } from '../domain/claim.ts'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { AS_PLACED, orderFrom } from '../domain/order.ts'
import type { Programme } from '../domain/programme.ts'
import { touchesFrom } from '../domain/touches.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { newOrder } from './find-order.ts'
import { loadFacts } from './load-facts.ts'
import { readBuyer } from './read-buyer.ts'
import { toldDecision } from './told-decision.ts'

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
  if (typeof run === 'string') return run
  const { claim, decision, programme, facts, now } = run
  return toldDecision(claim, 'order', decision, programme, facts, now)
}

/**
 * The same for the owner: the whole decision with every reason, as though the shop had confirmed the order.
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

interface Imagined {
  readonly claim: Claim
  readonly decision: Decision
  readonly programme: Programme
  readonly facts: Facts
  readonly now: number
}

async function imagine(
  { store, vault, now }: Engine,
  shop: Shop,
  asked: OwnersQuestion,
  verified: boolean,
): Promise<Imagined | ProblemCode> {
  const { touches, currency = shop.currency, kind = 'order', coupon, customer } = asked
  const programme = await store.programme(shop.id, asked.version)
  // Without an amount, the smallest one that counts: "too small" would be no answer to a question that named none.
  const smallest = programme.minimumOrder ?? { minor: 0, currency: shop.currency }
  const money = toMinor(asked.amount ?? toWire(smallest).amount, currency)
  if (typeof money === 'string') return money
  if (currency !== shop.currency) return 'currency_unsupported'
  const at = now()
  const claim: Claim = {
    id: 'dry-run',
    source: 'browser',
    receivedAt: at,
    verified,
    money,
    customerId: customer?.id,
    ...readBuyer(vault, shop.id, customer?.email),
    coupon,
    touches: touches.map(({ age, code, channel, visit }) => ({
      code,
      channel,
      visit,
      at: at - age,
      ageAtOrder: age,
    })),
  }
  const order = orderFrom([claim], { ...AS_PLACED, kind })
  const facts = await loadFacts(store, vault, {
    shopId: shop.id,
    shopOrder: newOrder('', '', kind, at, programme.version),
    order,
    claims: [claim],
    programme,
  })
  const decision = decide(order, [claim], touchesFrom([claim]), programme, facts, at)
  return { claim, decision, programme, facts, now: at }
}
