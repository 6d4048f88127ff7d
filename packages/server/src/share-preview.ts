import { toWire } from '@goodword/protocol'
import type { Engine } from './engine.ts'
import type { Shop } from './store/shop.ts'

/** Title and text of a share link's preview: what the friend gets. Nothing about the advocate: previews are kept by strangers. */
export async function sharePreview({ store }: Engine, shop: Shop) {
  const { friendReward } = await store.programme(shop.id)
  const { amount, currency } = toWire(friendReward)
  return {
    language: 'en',
    shopName: shop.name,
    title: shop.name,
    text: `${amount} ${currency} for friends of ${shop.name}`,
    picture: undefined,
  }
}
