import type { Money, RewardStatus } from '@goodword/protocol'
import type { Side } from './decision.ts'

/** A reward as it stands. */
export interface Reward {
  readonly id: string
  readonly side: Side
  /** Whom it belongs to: the advocate's id, or `undefined` for the friend, who is known by the order only. */
  readonly advocateId: string | undefined
  readonly money: Money
  readonly status: RewardStatus
  readonly releaseAt: number | undefined
}

/** A reward that has no id yet. */
export type NewReward = Omit<Reward, 'id'>

/** The only ways a reward's status may change. What was refused or reversed stays so. */
const NEXT: Readonly<Record<RewardStatus, readonly RewardStatus[]>> = {
  held: ['approved', 'refused', 'reversed'],
  approved: ['issued', 'reversed'],
  issued: ['redeemed', 'reversed'],
  redeemed: [],
  refused: [],
  reversed: [],
}

/** Whether a reward may go from one status to the other. */
export function mayBecome(from: RewardStatus, to: RewardStatus): boolean {
  return NEXT[from].includes(to)
}
