import type { MissedReferralSchema, RatingSchema } from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'

/** Keeps a rating for the owner to read. */
export async function recordRating(
  { store, now, newId }: Engine,
  shop: Shop,
  { id, stars, words, recommend, orderId }: InferOutput<typeof RatingSchema>,
): Promise<void> {
  const rating = {
    ...{ id: newId(), messageId: id, at: now(), stars },
    words: words || undefined,
    recommend: recommend || undefined,
    orderNumber: orderId || undefined,
  }
  await store.write((tx) => tx.addRating(shop.id, rating))
}

/** Keeps what a friend says about who sent them. Nothing is looked up: the answer must not depend on what is known. */
export async function recordMissedReferral(
  { store, now, newId }: Engine,
  shop: Shop,
  { id, from, orderId }: InferOutput<typeof MissedReferralSchema>,
): Promise<void> {
  const missed = {
    ...{ id: newId(), messageId: id, at: now(), sentBy: from },
    orderNumber: orderId || undefined,
  }
  await store.write((tx) => tx.addMissedReferral(shop.id, missed))
}
