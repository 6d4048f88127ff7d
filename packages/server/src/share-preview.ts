import { toWire } from '@goodword/protocol'
import type { Benefit } from './domain/benefit.ts'
import type { Engine } from './engine.ts'
import type { Shop } from './store/shop.ts'

/** Title and text of a share link's preview: what the friend gets. Nothing about the advocate: previews are kept by strangers. */
export async function sharePreview({ store }: Engine, shop: Shop) {
  const { friendReward } = await store.programme(shop.id)
  return {
    language: 'en',
    shopName: shop.name,
    title: shop.name,
    text: `${promise(friendReward)} for friends of ${shop.name}`,
    picture: undefined,
  }
}

function promise(benefit: Benefit): string {
  switch (benefit.kind) {
    case 'fixed': {
      const { amount, currency } = toWire(benefit.money)
      return `${amount} ${currency}`
    }
    case 'percent':
      return `${benefit.basisPoints / 100} %`
    case 'points':
      return benefit.points === 1 ? '1 point' : `${benefit.points} points`
    case 'gift':
      return benefit.name
  }
}
