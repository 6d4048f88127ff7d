import {
  type Invite,
  type InviteClick,
  type InviteCoupon,
  type InviteFriend,
  toWire,
} from '@goodword/protocol'
import type { Decision } from '../domain/decision.ts'
import { advocateAccount } from '../domain/ledger.ts'
import { advocateReasons } from '../domain/reason.ts'
import { hash } from '../keys/hash.ts'
import { present } from '../present.ts'
import { wireBenefit, wireWorth } from '../programme/wire-benefit.ts'
import { shareAddress } from '../sharing/share-address.ts'
import type { Click } from '../store/invite-queries.ts'
import type { Shop } from '../store/shop.ts'
import type { ToldOrder } from '../store/shop-order.ts'
import type { Store } from '../store/store.ts'
import { inviteExtras, nextReward } from './invite-extras.ts'

/** Most friends that one answer lists, the latest first. */
const FRIENDS_SHOWN = 100

/** Most friends who have not bought yet, and coupons. */
const CLICKS_SHOWN = 20
const COUPONS_SHOWN = 50

/** Every order came before this one. */
const LATEST = { id: '', heardAt: Number.MAX_SAFE_INTEGER }

/**
 * Everything that an advocate may see: the link, what both sides get, how often it was opened, and what became of each
 * friend's purchase, with the reasons.
 *
 * @param publicUrl where this server is reached, without a slash at the end; the shop's first share host replaces its host
 * @param channels by which friends came to this shop, the best first
 */
export async function invite(
  store: Store,
  shop: Shop,
  advocateId: string,
  publicUrl: string,
  channels: readonly string[],
): Promise<Invite | undefined> {
  const advocate = await store.advocate(shop.id, advocateId)
  const codes = await store.codesOf(shop.id, advocateId)
  const [code] = codes
  if (!advocate || code === undefined) return undefined
  const programme = await store.programme(shop.id)
  const orders = await store.ordersConcerning(shop.id, advocateId, FRIENDS_SHOWN)
  const own = new Set(codes)
  const purchases =
    programme.tiers.length > 0 ? await store.friendsBefore(shop.id, advocateId, LATEST, undefined) : 0
  const balance = async (part: 'waiting' | 'earned') => {
    const minor = await store.balance(shop.id, advocateAccount(advocateId, part), shop.currency)
    return toWire({ minor, currency: shop.currency })
  }
  return {
    shopName: shop.name,
    code,
    link: shareAddress(shop, code, publicUrl),
    proven: advocate.proven,
    offer: wireBenefit(programme.friendReward),
    reward: wireBenefit(nextReward(programme, purchases)),
    visits: await store.countVisits(shop.id, advocateId),
    friends: orders.map((order) => friend(order, own)),
    totals: { waiting: await balance('waiting'), earned: await balance('earned') },
    ...(advocate.name && { name: advocate.name }),
    ...inviteExtras(programme, purchases),
    channels: [...channels],
    clicks: await clicks(store, shop, advocateId, orders),
    coupons: await coupons(store, shop, advocateId),
  }
}

function friend(
  { id, heardAt, decision, reward, paidAt }: ToldOrder,
  own: ReadonlySet<string>,
): InviteFriend {
  const benefit = reward && wireWorth(reward)
  return {
    id,
    ...present({ clickedAt: clickedAt(decision) }),
    boughtAt: heardAt,
    ...(reward &&
      benefit && {
        reward: {
          benefit,
          status: reward.status,
          ...present({ releaseAt: reward.releaseAt, paidAt }),
        },
      }),
    reasons: advocateReasons(decision.reasons, own),
  }
}

/** When the visit began that earned the credit. */
export function clickedAt({ reasons }: Decision): number | undefined {
  const at = reasons.find(({ code, fired }) => fired && code === 'touch_credited')?.params?.at
  return typeof at === 'number' ? at : undefined
}

/** Friends who came and have not bought, as far as it is known. */
async function clicks(
  store: Store,
  shop: Shop,
  advocateId: string,
  orders: readonly ToldOrder[],
): Promise<InviteClick[]> {
  const bought = new Set(orders.map(({ decision }) => decision.credit?.visit))
  const visits = await store.latestVisits(shop.id, advocateId, CLICKS_SHOWN + orders.length)
  return visits
    .filter(({ id }) => !bought.has(id))
    .slice(0, CLICKS_SHOWN)
    .map(wireClick)
}

/** A visit's own id is known to its browser alone, and proves that it was there. */
export function wireClick({ id, at, channel }: Click): InviteClick {
  return { id: hash(id).slice(0, 16), at, ...present({ channel }) }
}

/** Rewards that were handed over as coupons and can still be spent. */
async function coupons(store: Store, shop: Shop, advocateId: string): Promise<InviteCoupon[]> {
  const found = await store.couponsToSpend(shop.id, advocateId, COUPONS_SHOWN)
  return found.flatMap(({ code, reward }) => {
    const benefit = wireWorth(reward)
    return benefit ? { code, benefit } : []
  })
}
