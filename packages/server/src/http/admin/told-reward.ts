import { type AdminReward, toWire } from '@goodword/protocol'
import type { Reward } from '../../domain/reward.ts'
import { present } from '../../present.ts'

/** A reward for the owner. */
export function toldReward(reward: Reward): AdminReward {
  const { id, side, advocateId, money, points, gift, cost, status, releaseAt } = reward
  const { currency } = money
  return {
    ...{ id, side, money: toWire(money), points, status, cost: toWire({ minor: cost, currency }) },
    ...present({ advocateId, gift, releaseAt }),
  }
}
