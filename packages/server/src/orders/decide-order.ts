import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../domain/claim.ts'
import { decide } from '../domain/decide.ts'
import type { Decision } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { AS_PLACED, orderFrom } from '../domain/order.ts'
import type { Programme } from '../domain/programme.ts'
import { isLive } from '../domain/reward.ts'
import { type Settlement, settle } from '../domain/settle.ts'
import { decisive, touchesFrom } from '../domain/touches.ts'
import type { Engine } from '../engine.ts'
import type { ShopOrder } from '../store/shop-order.ts'
import { type StoreTransaction, StoreUnavailableError } from '../store/store.ts'
import { countOrder } from './count-order.ts'
import { loadFacts } from './load-facts.ts'
import { reserveFor } from './reserve-for.ts'

/** Times that an order is decided when budgets run out under its feet. */
const MOST_TRIES = 5

/** An order with the decision that stands. */
export interface DecidedOrder {
  readonly order: ShopOrder
  readonly decision: Decision
  /** Those that it was decided from. */
  readonly claims: readonly [Claim, ...Claim[]]
  readonly programme: Programme
  readonly facts: Facts
}

/** What the caller knows already and need not be asked. */
export interface ToldBefore {
  /** All claims of the order. */
  readonly claims?: readonly Claim[]
  /** The claim whose browser is answered: it may hear what its own report alone would lead to. */
  readonly own?: Claim
  /** The order as it is kept, where it is to be judged as of another moment or as another kind. @default as it is given */
  readonly kept?: ShopOrder | undefined
  /** The order is not kept yet: it is added with its decision. @default false */
  readonly isNew?: boolean
}

/**
 * Decides an order anew from all its claims and keeps what came out: load ▸ decide ▸ save, within the transaction that is given.
 * When nothing has changed, no decision is written.
 *
 * @throws StoreUnavailableError when another process changes the same things at the same time; the transaction is to be undone
 */
export async function decideOrder(
  { vault, now, newId }: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  shopOrder: ShopOrder,
  told: ToldBefore = {},
): Promise<DecidedOrder> {
  const [first, ...others] = decisive(told.claims ?? (await tx.claims(shopId, shopOrder.id)))
  if (!first) throw new RangeError(`nobody has claimed the order ${shopOrder.id}`)
  const claims: readonly [Claim, ...Claim[]] = [first, ...others]
  const programme = await tx.programme(shopId, shopOrder.programmeVersion)
  const standing = await tx.decision(shopId, shopOrder)
  const rewards = standing ? await tx.rewards(shopId, shopOrder.id) : []
  const promised = standing?.confirmed ? rewards.filter(isLive) : []
  const state = {
    kind: shopOrder.kind,
    refunded: shopOrder.refunded,
    cancelled: shopOrder.cancelledAt !== undefined,
    reading: AS_PLACED.reading,
  }
  const order = orderFrom(claims, state)
  const touches = touchesFrom(claims)
  const { own } = told
  const asked = own && !claims.some(({ id }) => id === own.id) ? [...claims, own] : claims
  const at = now()

  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const facts = await loadFacts(tx, vault, { shopId, shopOrder, order, claims: asked, programme, promised })
    const decision = decide(order, claims, touches, programme, facts, at)
    if (standing && isDeepStrictEqual(standing, decision)) {
      // Other orders of the buyer are judged by this one's moment and kind all the same.
      if (told.kept && !isDeepStrictEqual(told.kept, shopOrder)) await tx.changeOrder(shopId, shopOrder)
      return { order: shopOrder, decision, claims, programme, facts }
    }
    const settlement = settle(shopOrder.id, rewards, decision)
    const reserved = await reserveFor(tx, shopId, shopOrder, decision, settlement, programme)
    if (!reserved) continue
    const next = { ...reserved, review: reviewAfter(shopOrder, decision) }
    const inputs = { claims: claims.map(({ id }) => id), state, facts, now: at }
    const decided = await tx.addDecision(shopId, next, decision, inputs, told.isNew)
    await save(tx, shopId, decided, settlement, at, newId)
    const minor = order.money.minor - order.refunded
    await countOrder(tx, shopId, decided, decision, { minor, cost: settlement.cost })
    return { order: decided, decision, claims, programme, facts }
  }
  throw new StoreUnavailableError('budgets are changing too fast')
}

async function save(
  tx: StoreTransaction,
  shopId: string,
  order: ShopOrder,
  { added, changed, ledger }: Settlement,
  at: number,
  newId: () => string,
): Promise<void> {
  for (const change of changed) {
    const done = await tx.changeReward(shopId, change, at)
    if (!done) throw new StoreUnavailableError('a reward was changed by somebody else')
    if (change.reward.status === 'reversed') await tx.voidCoupon(shopId, { rewardId: change.reward.id })
  }
  const rewards = added.map((reward) => ({ ...reward, id: newId() }))
  await tx.addRewards(shopId, order, rewards, at)
  const transactions = ledger.map((entries) => ({ id: newId(), entries }))
  await tx.addLedgerTransactions(shopId, order.id, transactions, at)
}

/** A person's word stays. The order waits in the queue while a person is needed, and leaves it when that is over. */
function reviewAfter({ review }: ShopOrder, decision: Decision): ShopOrder['review'] {
  if (review?.verdict === 'refused') return review
  if (decision.review) return { verdict: 'open' }
  return review?.verdict === 'approved' ? review : undefined
}
