import {
  type Invite,
  type InviteClick,
  type InviteCoupon,
  type InviteFriend,
  toWire,
} from '@goodword/protocol'
import { DAY } from '../domain/day.ts'
import type { Decision } from '../domain/decision.ts'
import { advocateAccount } from '../domain/ledger.ts'
import { advocateReasons } from '../domain/reason.ts'
import { isLive } from '../domain/reward.ts'
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
 * @param now epoch ms
 */
export async function invite(
  store: Store,
  shop: Shop,
  advocateId: string,
  publicUrl: string,
  channels: readonly string[],
  now: number,
): Promise<Invite | undefined> {
  const advocate = await store.advocate(shop.id, advocateId)
  const codes = await store.codesOf(shop.id, advocateId)
  const [code] = codes
  if (!advocate || code === undefined) return undefined
  const programme = await store.programme(shop.id)
  const orders = await store.ordersConcerning(shop.id, advocateId, FRIENDS_SHOWN)
  const own = new Set(codes)
  const bought =
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
    reward: wireBenefit(nextReward(programme, bought)),
    visits: await store.countVisits(shop.id, advocateId),
    friends: orders.map((order) => friend(order, own, now)),
    totals: { waiting: await balance('waiting'), earned: await balance('earned') },
    ...(advocate.name && { name: advocate.name }),
    ...inviteExtras(programme, bought),
    channels: [...channels],
    clicks: await clicks(store, shop, advocateId, orders),
    coupons: await coupons(store, shop, advocateId),
  }
}

function friend(
  { id, heardAt, decision, reward, paidAt }: ToldOrder,
  own: ReadonlySet<string>,
  now: number,
): InviteFriend {
  const benefit = reward && wireWorth(reward)
  if (decision.hearsay && !(reward && isLive(reward))) {
    return { id, boughtAt: heardAt, reasons: hearsayReasons(decision, own, heardAt, now) }
  }
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

/** How long an order that nothing but a browser's word connects with the advocate tells no more than that it waits, in milliseconds. */
const HEARSAY_WAITS = 7 * DAY

/** What may be said of such an order at once: it is about the link alone. */
const ABOUT_THE_LINK: ReadonlySet<string> = new Set(['code_unknown', 'advocate_inactive', 'window_passed'])

/** What may be said after a while. All else is about an order that may be somebody else's. */
const ABOUT_THE_REPORT: ReadonlySet<string> = new Set(['amount_differs', 'too_late', 'touch_after_order'])

/**
 * Of an order that nothing but a browser's word connects with the advocate no more is told than that it waits, and after a week why it did not
 * count: whoever reports guessed numbers with their own code must not find out day by day what others have ordered.
 */
function hearsayReasons(
  { reasons }: Decision,
  own: ReadonlySet<string>,
  heardAt: number,
  now: number,
): InviteFriend['reasons'] {
  const waits = [{ code: 'order_unverified', fired: true } as const]
  const isOver = now >= heardAt + HEARSAY_WAITS
  const why = advocateReasons(reasons, own).filter(
    ({ code, fired }) => fired && (ABOUT_THE_LINK.has(code) || (isOver && ABOUT_THE_REPORT.has(code))),
  )
  return why.length > 0 ? why : waits
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
