import { isDeepStrictEqual } from 'node:util'
import { type DecisionCase, decide } from '../domain/decide.ts'
import type { Decision, Released } from '../domain/decision.ts'
import { judgedAt } from '../domain/evidence/judged-at.ts'
import { knownAmount } from '../domain/evidence/known-amount.ts'
import { type Order, orderFrom } from '../domain/evidence/order.ts'
import type { Report } from '../domain/evidence/report.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import type { Facts, Verdict } from '../domain/facts.ts'
import type { Programme } from '../domain/programme.ts'
import { isLive } from '../domain/reward.ts'
import { type Settlement, settle } from '../domain/settle.ts'
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
  readonly programme: Programme
  readonly facts: Facts
}

/** What the caller knows already and need not be asked. */
export interface KnownBefore {
  readonly reports?: readonly Report[]
  readonly statements?: readonly Statement[]
  /** The report whose browser is answered, if it is not among them: it may hear what it alone would lead to. */
  readonly own?: Report | undefined
  /** The order as it is stored, where the caller has changed something of it. @default as it is given */
  readonly stored?: ShopOrder
  /** The order is not kept yet: it is added with its decision. @default false */
  readonly isNew?: boolean
  /** Its advocate's accounts have become one person's: the cap is asked again for what it was promised. @default false */
  readonly isCapAsked?: boolean
}

/**
 * Decides an order anew from all its statements and reports and keeps what came out: load ▸ decide ▸ settle ▸ save, within the transaction
 * that is given. When nothing has changed, no decision is written.
 *
 * @param kept the order as it is kept, with what the caller changes of it
 * @throws StoreUnavailableError when another process changes the same things at the same time; the transaction is to be undone
 */
export async function decideOrder(
  { vault, now, newId }: Pick<Engine, 'vault' | 'now' | 'newId'>,
  tx: StoreTransaction,
  shopId: string,
  kept: ShopOrder,
  known: KnownBefore = {},
): Promise<DecidedOrder> {
  const reports = known.reports ?? (await tx.orderReports(shopId, kept.id))
  const statements = known.statements ?? (await tx.statements(shopId, kept.id))
  const at = now()
  const order = orderFrom(statements)
  const heard = await heardAs(tx, shopId, kept, judgedAt(order, reports, verdictOf(kept)), at)
  const shopOrder = { ...kept, ...heard, ...factsOf(order) }
  const programme = await tx.programme(shopId, shopOrder.programmeVersion)
  const standing = await tx.decision(shopId, kept)
  const rewards = standing ? await tx.rewards(shopId, kept.id) : []
  const promised = standing?.confirmed === true ? rewards.filter(isLive) : []
  const capAskedAgain = known.isCapAsked ? higherCap(programme, await tx.programme(shopId)) : undefined
  const decisionCase: DecisionCase = {
    order,
    reports,
    released: kept.released,
    heardAt: shopOrder.heardAt,
    crowded: kept.crowded,
  }
  const asked = known.own ? [...reports, known.own] : reports

  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const factsCase = { shopId, shopOrder, decisionCase, reports: asked, programme, promised, capAskedAgain }
    const facts = await loadFacts(tx, vault, factsCase)
    const decision = decide(decisionCase, programme, facts, at)
    const decided = { ...shopOrder, ...stateAfter(shopOrder, decision), money: knownAmount(order, reports) }
    if (standing && isUnchanged(standing, decision, kept.crowded > (known.stored ?? kept).crowded)) {
      if (!isDeepStrictEqual(known.stored ?? kept, decided)) await tx.changeOrder(shopId, decided)
      return { order: decided, decision, programme, facts }
    }
    const settlement = settle(kept.id, rewards, decision)
    const reserved = await reserveFor(tx, shopId, decided, decision, settlement, programme, facts.promised)
    if (!reserved) continue
    const inputs = {
      reports: reports.map(({ id }) => id),
      statements: statements.map(({ id }) => id),
      heardAt: decisionCase.heardAt,
      released: kept.released,
      crowded: kept.crowded,
      facts,
      now: at,
    }
    const next = await tx.addDecision(shopId, reserved, decision, inputs, known.isNew)
    await save(tx, shopId, next, settlement, at, newId)
    const minor = Math.max(0, (decision.money?.minor ?? 0) - order.refunded)
    await countOrder(tx, shopId, next, decision, { minor, cost: settlement.cost })
    return { order: next, decision, programme, facts }
  }
  throw new StoreUnavailableError('budgets are changing too fast')
}

/** Of a report that takes the place of another one only its outcome counts: a flood that changes nothing else leaves no decisions behind. */
function isUnchanged(standing: Decision, decision: Decision, isCrowding: boolean): boolean {
  const wasCrowded = standing.reasons.some(({ code }) => code === 'reports_crowded')
  if (!isCrowding || !wasCrowded) return isDeepStrictEqual(standing, decision)
  const { reasons, moot, ...before } = standing
  const { credit } = decision
  // Without a credit it says nothing of the order either but what one of the reports does.
  const after = credit ? decision : { ...decision, kind: before.kind, money: before.money }
  return isDeepStrictEqual(standing, { ...after, reasons, moot })
}

/** A person's ruling on an order, where one was made. */
export function verdictOf({ review }: ShopOrder): Verdict | undefined {
  return review?.verdict === 'open' ? undefined : review
}

/** What stands about the order for others that are judged by it. */
function factsOf(order: Order) {
  return {
    statedAt: order.firstStatedAt,
    customerId: order.customerId ?? undefined,
    emailKey: order.emailKey ?? undefined,
    refunded: order.refunded,
    cancelledAt: order.cancelledAt,
  }
}

/**
 * As of when the order is judged, and by which terms: those that were in force. From before the shop had a programme there are none, so such a
 * moment is none at which an order can have been placed.
 */
async function heardAs(
  tx: StoreTransaction,
  shopId: string,
  { heardAt, programmeVersion }: ShopOrder,
  judged: number | undefined,
  now: number,
): Promise<Pick<ShopOrder, 'heardAt' | 'programmeVersion'>> {
  const asOf = judged ?? heardAt
  if (asOf === heardAt && programmeVersion > 0) return { heardAt, programmeVersion }
  for (const moment of [asOf, heardAt, now]) {
    const version = await tx.versionAt(shopId, moment)
    if (version !== undefined) return { heardAt: moment, programmeVersion: version }
  }
  return { heardAt: now, programmeVersion: (await tx.programme(shopId)).version }
}

/** What the decision changes of the order itself. */
function stateAfter(order: ShopOrder, decision: Decision) {
  return {
    kind: decision.kind,
    review: reviewAfter(order, decision),
    cause: decision.cause,
    moot: decision.moot,
    released: releasedAfter(order, decision),
    isUnconfirmed: decision.status === 'held' && !decision.confirmed && !decision.review,
  }
}

/** A person's ruling stays. The order waits in the queue while a person is needed, and leaves it when that is over. */
function reviewAfter({ review }: ShopOrder, decision: Decision): ShopOrder['review'] {
  if (review?.verdict === 'refused') return review
  if (decision.review) return { verdict: 'open' }
  return review?.verdict === 'approved' ? review : undefined
}

/** What is released is settled: the latest credit by which it was. */
function releasedAfter({ released }: ShopOrder, { status, credit }: Decision): Released | undefined {
  return status === 'approved' && credit ? { ...credit, isAskedAgain: false } : released
}

/** An order of a version with a lower cap keeps what one of today's would: the owner has allowed more since. */
function higherCap({ capPerAdvocate: then }: Programme, { capPerAdvocate: today }: Programme) {
  return then && today && Math.max(then.minor, today.minor)
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
