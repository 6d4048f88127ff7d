import { type Offer, toWire } from '@goodword/protocol'
import { nextReward } from '../advocates/invite-extras.ts'
import type { Programme } from '../domain/programme.ts'
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
  const programme = await store.programme(shop.id)
  if (!isOn(programme, now())) return { shopName: shop.name, state: 'ended' }
  // An empty pool costs the friend the coupon, not the offer: the owner is told in time that it runs low.
  const coupon =
    friend === undefined || programme.friendCouponPool === undefined
      ? undefined
      : (await friendCoupon(engine, shop, friend.visit, code, friend.mayTakeNew)).done?.code
  return {
    shopName: shop.name,
    state: 'open',
    ...(advocate.name !== undefined && { from: firstName(advocate.name) }),
    ...(coupon !== undefined && { coupon }),
    ...promised(programme),
  }
}

/** What both sides get in this shop, for somebody who has not joined yet. Public: the shop says it to make people join. */
export async function generalOffer({ store, now }: Engine, shop: Shop): Promise<Offer> {
  const programme = await store.programme(shop.id)
  if (!isOn(programme, now())) return { shopName: shop.name, state: 'ended' }
  const reward = wireBenefit(nextReward(programme, 0))
  return { shopName: shop.name, state: 'open', reward, ...promised(programme) }
}

function isOn({ startsAt = 0, endsAt = Number.POSITIVE_INFINITY }: Programme, now: number): boolean {
  return startsAt <= now && now < endsAt
}

/** What a friend gets, and on which conditions. */
function promised({ friendReward, minimumOrder, endsAt }: Programme) {
  return {
    offer: wireBenefit(friendReward),
    ...(minimumOrder && { minimumOrder: toWire(minimumOrder) }),
    ...(endsAt !== undefined && { endsAt }),
  }
}

/** What stands before the first space: a family name that somebody typed is nobody else's business. */
function firstName(name: string): string {
  return name.trim().split(/\s/u)[0] ?? ''
}
