import { type AdminCandidate, type AdminConversionDetail, toWire } from '@goodword/protocol'
import { type Order, orderFrom } from '../../domain/evidence/order.ts'
import type { Report } from '../../domain/evidence/report.ts'
import { type Standing, standingOf } from '../../domain/evidence/standing.ts'
import type { Statement } from '../../domain/evidence/statement.ts'
import { orderedAt } from '../../domain/evidence/times.ts'
import type { Reason } from '../../domain/reason.ts'
import { candidates } from '../../orders/candidates.ts'
import { present } from '../../present.ts'
import type { Shop } from '../../store/shop.ts'
import type { ShopOrder } from '../../store/shop-order.ts'
import type { Store } from '../../store/store.ts'
import { toldReward } from './told-reward.ts'

/** Everything that stands about an order, for the owner. */
export async function toldConversion(
  store: Store,
  shop: Shop,
  order: ShopOrder,
): Promise<AdminConversionDetail> {
  const decision = await store.decision(shop.id, order)
  const reports = await store.orderReports(shop.id, order.id)
  const statements = await store.statements(shop.id, order.id)
  const rewards = await store.rewards(shop.id, order.id)
  const facts = orderFrom(statements)
  const seen = await store.seenVisits(
    shop.id,
    reports.flatMap(({ touches }) => touches.map(({ visit }) => visit)),
    order,
  )
  const standing = (report: Report) => standingOf(report, facts, (visit) => seen.get(visit)?.told)
  const { credit } = decision ?? {}
  const { money } = order
  const unsigned = reports.filter(({ signed }) => !signed)
  return {
    ...toldOrder(order),
    ...present({
      status: decision?.status,
      advocateId: decision?.concerns,
      cancelledAt: order.cancelledAt,
      releaseAt: decision?.releaseAt,
      placedAt: facts.placedAt,
    }),
    ...(credit && {
      credit: {
        ...{ advocateId: credit.advocateId, code: credit.code },
        ...present({ channel: credit.channel, coupon: credit.coupon }),
      },
    }),
    ...(money && { amount: toWire(money) }),
    confirmed: facts.verifiedAt !== undefined,
    refunded: toWire({ minor: order.refunded, currency: money?.currency ?? shop.currency }),
    reasons: (decision?.reasons ?? []).map(toldReason),
    reports: reports.map((report) => ({
      ...{ id: report.id, receivedAt: report.receivedAt, amount: toWire(report.money) },
      standing: standing(report),
      coupons: [...report.coupons],
      touches: report.touches.map(({ code, channel, at, visit }) => ({
        ...{ code, at, visit },
        ...present({ channel }),
      })),
    })),
    furtherReports: order.crowded,
    amountsTried: new Set(unsigned.map((report) => report.money.minor)).size,
    sameAmountOrders: money ? await store.ordersOfAmount(shop.id, order.id, money) : 0,
    statements: statements.map((statement) => toldStatement(statement, money?.currency ?? shop.currency)),
    candidates: await toldCandidates(store, shop, { facts, reports, statements, standing }),
    rewards: rewards.map(toldReward),
  }
}

/** What an order is, without what was decided about it. */
export function toldOrder(order: ShopOrder) {
  const { id, number: orderId, kind, heardAt, programmeVersion: programme, review, cause } = order
  const waits = review?.verdict === 'open' ? cause : undefined
  return {
    ...{ id, orderId, kind, heardAt, programme },
    ...present({ review: review?.verdict, cause: waits }),
  }
}

export function toldReason({ code, fired, params }: Reason) {
  return { code, fired, ...(params && { params: { ...params } }) }
}

function toldStatement(statement: Statement, currency: string): AdminConversionDetail['statements'][number] {
  const { id, source, receivedAt, asOf, says, money, sentBack, placedAt, code, customerId, coupons, note } =
    statement
  const sent = sentBack && sentBack.kind !== 'all' ? { minor: sentBack.minor, currency } : undefined
  const amount = money ?? sent
  return {
    ...{ id, source, receivedAt, asOf, says },
    ...(amount && { amount: toWire(amount) }),
    ...(sentBack && { total: sentBack.kind !== 'part' }),
    ...present({ placedAt, note }),
    ...(code !== undefined && { code }),
    ...(customerId !== undefined && { customerId }),
    ...(coupons && { coupons: [...coupons] }),
  }
}

const MINUTE = 60_000

/** What is known of an order. */
interface Known {
  readonly facts: Order
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
  readonly standing: (report: Report) => Standing
}

/** Each person once, however many of their codes are named, with what there is to judge them by. */
async function toldCandidates(
  store: Store,
  shop: Shop,
  { facts, reports, statements, standing }: Known,
): Promise<AdminCandidate[]> {
  const found = await candidates(store, shop.id, reports, statements)
  const people = new Map([...found.values()].map((advocate) => [advocate.id, advocate]))
  const moment = orderedAt(facts)
  const told: AdminCandidate[] = []
  for (const [advocateId, advocate] of people) {
    const naming = reports.filter((report) =>
      [...report.touches.map((touch) => touch.code), ...report.coupons].some(
        (one) => found.get(one)?.id === advocateId,
      ),
    )
    const record = await store.advocateRecord(shop.id, advocateId)
    const [first] = naming
    const standings = naming.map(standing)
    const minutes =
      first && moment !== undefined ? Math.round((first.receivedAt - moment) / MINUTE) : undefined
    told.push({
      ...{ advocateId, code: advocate.code, joinedAt: record?.joinedAt ?? 0 },
      ...present({ name: advocate.name, email: advocate.email, minutes }),
      sameAmount: standings.some((one) => one === 'signed' || one === 'proven' || one === 'amount_equal'),
      credited: record?.credited ?? 0,
      wrongReports: record?.wrongReports ?? 0,
    })
  }
  return told
}
