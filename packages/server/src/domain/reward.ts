import type { RewardStatus } from '@goodword/protocol'
import type { Side } from './decision.ts'
import type { Worth } from './worth.ts'

/** A reward as it stands. */
export interface Reward<S extends RewardStatus = RewardStatus> extends Worth {
  readonly id: string
  readonly side: Side
  /** Whom it belongs to: the advocate's id, or `undefined` for the friend, who is known by the order only. */
  readonly advocateId: string | undefined
  readonly status: S
  readonly releaseAt: number | undefined
}

/** A reward that has no id yet. */
export type NewReward = Omit<Reward, 'id'>

/**
 * The only ways a reward's status may change. A released one waits again when its accounts turn out to be one person's, see
 * `merge-accounts.ts`. What was refused or reversed stays so, and what was used up cannot be taken back.
 */
export const TRANSITIONS = {
  held: ['approved', 'refused', 'reversed'],
  approved: ['issued', 'reversed', 'held'],
  issued: ['redeemed', 'reversed'],
  redeemed: [],
  refused: [],
  reversed: [],
} as const satisfies Record<RewardStatus, readonly RewardStatus[]>

/** The statuses that may follow one: another one does not compile. */
export type Following<S extends RewardStatus> = (typeof TRANSITIONS)[S][number]

/** Whether a reward may go from one status to the other. */
export function mayBecome<S extends RewardStatus>(from: S, to: RewardStatus): to is Following<S> {
  const next: readonly RewardStatus[] = TRANSITIONS[from]
  return next.includes(to)
}

/**
 * A reward in its next status. Only the transitions of the table compile.
 *
 * @example transition(reward, 'issued') // compiles for an approved reward only
 */
export function transition<S extends RewardStatus, T extends Following<S>>(
  reward: Reward<S>,
  to: T,
): Reward<T> {
  return { ...reward, status: to }
}

/** Whether it was neither refused nor taken back. */
export function isLive({ status }: Reward): boolean {
  return status !== 'reversed' && status !== 'refused'
}

/** Narrows a reward to one status. */
export function hasStatus<S extends RewardStatus>(reward: Reward, status: S): reward is Reward<S> {
  return reward.status === status
}
