import { type Invite, type InviteFriend, toWire } from '@goodword/protocol'
import { advocateAccount } from './domain/ledger.ts'
import { advocateReasons } from './domain/reason.ts'
import { inviteExtras, nextReward } from './invite-extras.ts'
import { shareAddress } from './share-address.ts'
import type { Shop } from './store/shop.ts'
import type { ToldOrder } from './store/shop-order.ts'
import type { Store } from './store/store.ts'
import { wireBenefit, wireWorth } from './wire-benefit.ts'

/** Most friends that one answer lists, the latest first. */
const FRIENDS_SHOWN = 100

/** Every order came before this one. */
const LATEST = { id: '', heardAt: Number.MAX_SAFE_INTEGER }

/**
 * Everything that an advocate may see: the link, what both sides get, how often it was opened, and what became of each
 * friend's purchase, with the reasons.
 *
 * @param publicUrl where this server is reached, without a slash at the end; the shop's first share host replaces its host
 */
export async function invite(
  store: Store,
  shop: Shop,
  advocateId: string,
  publicUrl: string,
): Promise<Invite | undefined> {
  const advocate = await store.advocate(shop.id, advocateId)
  const codes = await store.codesOf(shop.id, advocateId)
  const [code] = codes
  if (!advocate || code === undefined) return undefined
  const programme = await store.programme(shop.id)
  const orders = await store.ordersConcerning(shop.id, advocateId, FRIENDS_SHOWN)
  const own = new Set(codes)
  const purchases =
    programme.tiers.length > 0 ? await store.advocateBefore(shop.id, advocateId, LATEST, 0) : 0
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
    ...(advocate.name !== undefined && { name: advocate.name }),
    ...inviteExtras(programme, purchases),
  }
}

function friend({ id, heardAt, decision, reward }: ToldOrder, own: ReadonlySet<string>): InviteFriend {
  const benefit = reward && wireWorth(reward)
  return {
    id,
    boughtAt: heardAt,
    ...(reward &&
      benefit && {
        reward: {
          benefit,
          status: reward.status,
          ...(reward.releaseAt !== undefined && { releaseAt: reward.releaseAt }),
        },
      }),
    reasons: advocateReasons(decision.reasons, own),
  }
}
