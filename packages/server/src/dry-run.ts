import { type DryRunSchema, type ProblemCode, toMinor, type WireDecision } from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import type { Claim } from './domain/claim.ts'
import { decide } from './domain/decide.ts'
import { orderFrom } from './domain/order.ts'
import { touchesFrom } from './domain/touches.ts'
import type { Engine } from './engine.ts'
import type { Shop } from './store/shop.ts'
import { toldDecision } from './told-decision.ts'

/** What a browser asks about. */
type Asked = Pick<InferOutput<typeof DryRunSchema>, 'touches' | 'amount' | 'currency'>

/**
 * What would be decided about an order made now, as the browser that made it would be told. Nothing is recorded.
 *
 * @returns the decision, or why the amount cannot be read
 */
export async function dryRun(
  { store, now }: Engine,
  shop: Shop,
  { touches, amount = '0', currency = shop.currency }: Asked,
): Promise<WireDecision | ProblemCode> {
  const money = toMinor(amount, currency)
  if (typeof money === 'string') return money
  if (currency !== shop.currency) return 'currency_unsupported'
  const at = now()
  const claim: Claim = {
    id: 'dry-run',
    source: 'browser',
    receivedAt: at,
    verified: false,
    money,
    customerId: undefined,
    coupon: undefined,
    touches: touches.map(({ age, code, channel, visit }) => ({
      code,
      channel,
      visit,
      at: at - age,
      ageAtOrder: age,
    })),
  }
  const programme = await store.programme(shop.id)
  const codes = [...new Set(touches.map(({ code }) => code))]
  const facts = { advocates: await store.advocatesByCode(shop.id, codes) }
  const decision = decide(orderFrom([claim]), [claim], touchesFrom([claim]), programme, facts, at)
  return toldDecision(claim, decision, programme, facts, at)
}
