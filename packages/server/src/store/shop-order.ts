import type { Decision } from '../domain/decision.ts'
import type { Reward } from '../domain/reward.ts'

/** An order as the shop numbers it. What it is worth and to whom stands in its claims and decisions. */
export interface ShopOrder {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly heardAt: number
  readonly programmeVersion: number
  /** Sequence of the decision that stands; 0 while there is none. */
  readonly standing: number
}

/** An order as the advocate it concerns may hear of it. */
export interface ToldOrder {
  readonly id: string
  readonly heardAt: number
  readonly decision: Decision
  /** The advocate's own reward, when there is one. */
  readonly reward: Reward | undefined
}
