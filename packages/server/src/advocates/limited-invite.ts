import { type Invite, type InviteFriend, toWire } from '@goodword/protocol'
import { advocateReasons } from '../domain/reason.ts'
import { wireBenefit, wireWorth } from '../programme/wire-benefit.ts'
import { shareAddress } from '../sharing/share-address.ts'
import type { PastOrder } from '../store/invite-queries.ts'
import type { Shop } from '../store/shop.ts'
import type { Store } from '../store/store.ts'
import { clickedAt, wireClick } from './invite.ts'
import { inviteExtras } from './invite-extras.ts'

/** What a session may see whose address was proven from another browser. */
export interface OwnCode {
  /** The code that joining gave to it. */
  readonly code: string | undefined
  /** When the address was proven, epoch ms: what came later is the person's alone. */
  readonly until: number
}

/** As many as `invite` lists. */
const FRIENDS_SHOWN = 100
const CLICKS_SHOWN = 20

/**
 * What is told to a browser that joined with an address which another browser has proven since. Whoever typed it may be somebody else: so its own
 * link, what the programme tells everybody, and what came of its own code as it stood at that moment. No coupon, no level, no name, no
 * balance, and nothing that has changed since.
 *
 * @returns `undefined` when the account is gone
 */
export async function limitedInvite(
  store: Store,
  shop: Shop,
  advocateId: string,
  { code, until }: OwnCode,
  publicUrl: string,
  channels: readonly string[],
): Promise<Invite | undefined> {
  if (code === undefined) return undefined
  const programme = await store.programme(shop.id)
  const past = { code, until }
  const orders = await store.ordersUntil(shop.id, advocateId, past, FRIENDS_SHOWN)
  const visits = await store.visitsUntil(shop.id, advocateId, past, CLICKS_SHOWN + orders.length)
  const bought = new Set(orders.map(({ decision }) => decision.credit?.visit))
  const sum = (status: 'held' | 'approved') => {
    const minor = orders
      .filter(({ decision }) => decision.status === status)
      .reduce((total, order) => total + (rewardOf(order)?.money.minor ?? 0), 0)
    return toWire({ minor, currency: shop.currency })
  }
  const { tier: _theirs, ...extras } = inviteExtras(programme, 0)
  return {
    shopName: shop.name,
    code,
    link: shareAddress(shop, code, publicUrl),
    proven: true,
    confirmedElsewhere: true,
    offer: wireBenefit(programme.friendReward),
    reward: wireBenefit(programme.advocateReward),
    visits: visits.count,
    friends: orders.map((order) => friend(order, code)),
    totals: { waiting: sum('held'), earned: sum('approved') },
    ...extras,
    channels: [...channels],
    clicks: visits.latest
      .filter(({ id }) => !bought.has(id))
      .slice(0, CLICKS_SHOWN)
      .map(wireClick),
    coupons: [],
  }
}

function friend(order: PastOrder, code: string): InviteFriend {
  const { id, heardAt, decision } = order
  const reward = rewardOf(order)
  const benefit = reward && wireWorth(reward)
  const at = clickedAt(decision)
  return {
    id,
    ...(at !== undefined && { clickedAt: at }),
    boughtAt: heardAt,
    ...(benefit && { reward: { benefit, status: decision.status } }),
    reasons: advocateReasons(decision.reasons, new Set([code])),
  }
}

function rewardOf({ decision }: PastOrder) {
  return decision.rewards.find(({ side }) => side === 'advocate')
}
