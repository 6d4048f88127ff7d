import { hasStatus, type Reward, transition } from '../domain/reward.ts'
import type { Engine } from '../engine.ts'
import { decideOrder } from '../orders/decide-order.ts'
import type { Refusable } from '../refusable.ts'
import type { Coupon } from '../store/coupon.ts'
import type { Shop } from '../store/shop.ts'
import { type StoreTransaction, StoreUnavailableError } from '../store/store.ts'

/** A reward that was handed over, with the coupon that it was handed over as. */
export interface PaidReward {
  readonly reward: Reward
  readonly coupon: Coupon | undefined
}

/** Why a reward was not issued. Nothing is paid to an address that nobody has proven. */
export type IssueRefusal = 'reward_unknown' | 'reward_not_approved' | 'advocate_unproven' | 'coupons_empty'

/**
 * Hands an approved reward over: as a coupon where the programme has a pool, else by whatever the shop does. Doing it again gives the same
 * coupon. The order is decided once more before: who was blocked since gets nothing, and the reward is taken back.
 */
export async function issueReward(
  engine: Engine,
  shop: Shop,
  rewardId: string,
): Promise<Refusable<PaidReward, IssueRefusal>> {
  const { store, now } = engine
  return store.write<Refusable<PaidReward, IssueRefusal>>(async (tx) => {
    const released = await tx.reward(shop.id, rewardId)
    if (!released) return { refused: 'reward_unknown' }
    const { orderId } = released
    const order = await tx.orderById(shop.id, orderId)
    if (order && hasStatus(released.reward, 'approved')) await decideOrder(engine, tx, shop.id, order)
    // Whatever the reward says: while a person has to look at the order nothing of it leaves.
    const waits = (await tx.orderById(shop.id, orderId))?.review?.verdict === 'open'
    const { reward } = (await tx.reward(shop.id, rewardId)) ?? released
    const given = await tx.couponOf(shop.id, { rewardId })
    if (hasStatus(reward, 'issued')) return { done: { reward, coupon: given } }
    if (!hasStatus(reward, 'approved') || waits) return { refused: 'reward_not_approved' }
    const advocate =
      reward.advocateId === undefined ? undefined : await tx.advocate(shop.id, reward.advocateId)
    if (reward.advocateId !== undefined && !advocate?.proven) return { refused: 'advocate_unproven' }

    const pool = order && (await tx.programme(shop.id, order.programmeVersion)).couponPool
    const coupon =
      pool === undefined
        ? undefined
        : (given ?? (await tx.giveCoupon(shop.id, pool, { rewardId }, undefined, now())))
    if (pool !== undefined && !coupon) return { refused: 'coupons_empty' }
    return {
      done: { reward: await change(tx, shop.id, reward, transition(reward, 'issued'), now()), coupon },
    }
  })
}

/** The shop says that a reward which was handed over has been used up. From then on nothing takes it back. */
export async function redeemReward(
  { store, now }: Engine,
  shop: Shop,
  rewardId: string,
): Promise<Refusable<Reward, 'reward_unknown' | 'reward_not_issued'>> {
  return store.write<Refusable<Reward, 'reward_unknown' | 'reward_not_issued'>>(async (tx) => {
    const found = await tx.reward(shop.id, rewardId)
    if (!found) return { refused: 'reward_unknown' }
    const { reward } = found
    if (hasStatus(reward, 'redeemed')) return { done: reward }
    if (!hasStatus(reward, 'issued')) return { refused: 'reward_not_issued' }
    return { done: await change(tx, shop.id, reward, transition(reward, 'redeemed'), now()) }
  })
}

async function change(
  tx: StoreTransaction,
  shopId: string,
  { status }: Reward,
  reward: Reward,
  at: number,
): Promise<Reward> {
  if (await tx.changeReward(shopId, { from: status, reward }, at)) return reward
  throw new StoreUnavailableError('the reward was changed by somebody else')
}
