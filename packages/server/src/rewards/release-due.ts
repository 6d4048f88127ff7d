import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'
import type { DueReward } from '../store/due-reward.ts'
import { StoreUnavailableError } from '../store/store.ts'

/** Most rewards of one shop that are released in one go. The next go takes the others. */
const BATCH = 200

/** Orders in a row for which the database does not answer: then it is the database, and no other order is asked for. */
const MOST_UNANSWERED = 3

/** An order that could not be decided anew. */
export interface ReleaseFailure {
  readonly shopId: string
  readonly orderId: string
  readonly error: unknown
}

/**
 * Releases the rewards whose hold is over: each such order is decided anew, in a transaction of its own, so a stop in between loses nothing
 * and two processes that do it at once release each reward once. An order that was blocked, sent back or flagged in
 * the meantime is not released. One that cannot be decided keeps no other waiting, and is tried again in the next go.
 *
 * @param failed hears of each order that could not be decided @default throws, so that nothing is passed over in silence
 * @returns how many orders were decided
 * @throws StoreUnavailableError when the database does not answer
 */
export async function releaseDue(
  engine: Engine,
  batch: number = BATCH,
  failed: (failure: ReleaseFailure) => void = rethrow,
): Promise<number> {
  let unanswered = 0
  /** False when the order could not be decided. */
  async function release(shopId: string, orderId: string): Promise<boolean> {
    try {
      await engine.store.write(async (tx) => {
        const order = await tx.orderById(shopId, orderId)
        if (order) await decideOrder(engine, tx, shopId, order)
      })
      unanswered = 0
      return true
    } catch (error) {
      unanswered = error instanceof StoreUnavailableError ? unanswered + 1 : 0
      if (unanswered === MOST_UNANSWERED) throw error
      failed({ shopId, orderId, error })
      return false
    }
  }

  let decided = 0
  for (const shopId of await engine.store.shopIds()) {
    decided += await releaseIn(engine, shopId, batch, (orderId) => release(shopId, orderId))
  }
  return decided
}

/** Goes on past orders that cannot be decided until the batch is full of those that can. */
async function releaseIn(
  { store, now }: Engine,
  shopId: string,
  batch: number,
  release: (orderId: string) => Promise<boolean>,
): Promise<number> {
  const released = new Map<string, boolean>()
  let room = batch
  let after: DueReward | undefined
  while (room > 0) {
    const page: readonly DueReward[] = await store.dueRewards(shopId, now(), room, after)
    after = page.at(-1)
    if (!after) break
    for (const { orderId } of page) {
      const isReleased = released.get(orderId) ?? (await release(orderId))
      released.set(orderId, isReleased)
      if (isReleased) room -= 1
    }
  }
  return [...released.values()].filter(Boolean).length
}

function rethrow({ error }: ReleaseFailure): never {
  throw error
}
