import { type AdminConversionDetail, toWire } from '@goodword/protocol'
import { agreedMoney } from '../../domain/agreed-money.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Reason } from '../../domain/reason.ts'
import { candidates } from '../../orders/candidates.ts'
import { present } from '../../present.ts'
import type { Advocate } from '../../store/advocate.ts'
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
  const claims = await store.claims(shop.id, order.id)
  const rewards = await store.rewards(shop.id, order.id)
  const { credit } = decision ?? {}
  const money = agreedMoney(claims)
  return {
    ...toldOrder(order),
    ...present({
      status: decision?.status,
      advocateId: decision?.concerns,
      cancelledAt: order.cancelledAt,
      releaseAt: decision?.releaseAt,
    }),
    ...(credit && {
      credit: {
        ...{ advocateId: credit.advocateId, code: credit.code },
        ...present({ channel: credit.channel, coupon: credit.coupon }),
      },
    }),
    ...(money && { amount: toWire(money) }),
    refunded: toWire({ minor: order.refunded, currency: shop.currency }),
    reasons: (decision?.reasons ?? []).map(toldReason),
    claims: claims.map(toldClaim),
    candidates: toldCandidates(await candidates(store, shop.id, claims)),
    rewards: rewards.map(toldReward),
  }
}

/** What an order is, without what was decided about it. */
export function toldOrder(order: ShopOrder) {
  const { id, number: orderId, kind, heardAt, programmeVersion: programme, review } = order
  return { ...{ id, orderId, kind, heardAt, programme }, ...present({ review: review?.verdict }) }
}

export function toldReason({ code, fired, params }: Reason) {
  return { code, fired, ...(params && { params: { ...params } }) }
}

function toldClaim(claim: Claim): AdminConversionDetail['claims'][number] {
  const { id, source, receivedAt, verified, money, customerId, coupon, touches } = claim
  return {
    ...{ id, source, receivedAt, verified, amount: toWire(money) },
    ...present({ customerId, coupon }),
    touches: touches.map(({ code, channel, at, visit }) => ({ code, at, visit, ...present({ channel }) })),
  }
}

/** Each person once, however many of their codes are named. */
function toldCandidates(found: ReadonlyMap<string, Advocate>): AdminConversionDetail['candidates'] {
  const people = new Map([...found].map(([code, advocate]) => [advocate.id, { code, advocate }]))
  return [...people].map(
    ([
      advocateId,
      {
        code,
        advocate: { name, email },
      },
    ]) => ({
      ...{ advocateId, code },
      ...present({ name, email }),
    }),
  )
}
