import { type Offer, toWire } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { friendCoupon } from '../rewards/coupons.ts'
import type { Shop } from '../store/shop.ts'
import { wireBenefit } from './wire-benefit.ts'

/** A friend who has arrived, and may have a coupon of the shop's pool. */
export interface ArrivedFriend {
  /** The browser's id of the visit. */
  readonly visit: string
  /** Whether a new coupon may be handed out; one that the friend has already is told in any case. */
  mayTakeNew(): Promise<boolean>
}

/**
 * What a friend who came by this code gets. Public, so it says no more than the share link promises: the first name only if
 * the advocate gave one to be shown.
 *
 * @param friend absent when no coupon is asked for
 */
export async function offer(
  engine: Engine,
  shop: Shop,
  code: string,
  friend?: ArrivedFriend,
): Promise<Offer> {
  const { store, now } = engine
  const advocate = (await store.advocatesByCode(shop.id, [code])).get(code)
  if (!advocate?.active) return { shopName: shop.name, state: 'unknown' }
  const {
    friendReward,
    minimumOrder,
    startsAt = 0,
    endsAt,
    friendCouponPool,
  } = await store.programme(shop.id)
  if (now() < startsAt || (endsAt !== undefined && now() >= endsAt)) {
    return { shopName: shop.name, state: 'ended' }
  }
  // An empty pool costs the friend the coupon, not the offer: the owner is told in time that it runs low.
  const coupon =
    friend === undefined || friendCouponPool === undefined
      ? undefined
      : (await friendCoupon(engine, shop, friend.visit, code, friend.mayTakeNew)).done?.code
  return {
    shopName: shop.name,
    state: 'open',
    // Until a mail has shown whose the address is, a name is only what somebody typed.
    ...(advocate.proven && advocate.name && { from: firstName(advocate.name) }),
    offer: wireBenefit(friendReward),
    ...(coupon !== undefined && { coupon }),
    ...(minimumOrder && { minimumOrder: toWire(minimumOrder) }),
    ...(endsAt !== undefined && { endsAt }),
  }
}

/** What stands before the first space: a family name that somebody typed is nobody else's business. */
function firstName(name: string): string {
  return name.trim().split(/\s/u)[0] ?? ''
}
