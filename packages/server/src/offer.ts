import { type Offer, toWire } from '@goodword/protocol'
import type { Engine } from './engine.ts'
import type { Shop } from './store/shop.ts'
import { wireBenefit } from './wire-benefit.ts'

/**
 * What a friend who came by this code gets. Public, so it says no more than the share link promises: the first name only if
 * the advocate gave one to be shown.
 */
export async function offer({ store, now }: Engine, shop: Shop, code: string): Promise<Offer> {
  const advocate = (await store.advocatesByCode(shop.id, [code])).get(code)
  if (!advocate?.active) return { shopName: shop.name, state: 'unknown' }
  const { friendReward, minimumOrder, startsAt = 0, endsAt } = await store.programme(shop.id)
  if (now() < startsAt || (endsAt !== undefined && now() >= endsAt)) {
    return { shopName: shop.name, state: 'ended' }
  }
  return {
    shopName: shop.name,
    state: 'open',
    ...(advocate.name !== undefined && { from: firstName(advocate.name) }),
    offer: wireBenefit(friendReward),
    ...(minimumOrder && { minimumOrder: toWire(minimumOrder) }),
    ...(endsAt !== undefined && { endsAt }),
  }
}

/** What stands before the first space: a family name that somebody typed is nobody else's business. */
function firstName(name: string): string {
  return name.trim().split(/\s/u)[0] ?? ''
}
