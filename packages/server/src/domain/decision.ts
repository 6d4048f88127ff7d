import type { Money } from '@goodword/protocol'
import type { Reason } from './reason.ts'

/** The touch that earned the credit. */
export interface Credit {
  readonly advocateId: string
  readonly code: string
  readonly channel: string | undefined
  readonly visit: string
}

/** The two sides of a referral. */
export type Side = 'advocate' | 'friend'

/** What one side is to get. */
export interface DecidedReward {
  readonly side: Side
  readonly money: Money
}

/** The outcome for one order, with everything that led to it. */
export interface Decision {
  readonly credit: Credit | undefined
  /** Both sides when somebody is credited, else empty. */
  readonly rewards: readonly DecidedReward[]
  readonly status: 'held' | 'approved' | 'refused'
  /** When a held reward is released, epoch ms. `undefined` while it waits for a person or for the shop's word. */
  readonly releaseAt: number | undefined
  /** The advocate who may be told about this order: the credited one, or the one whose link was refused. */
  readonly concerns: string | undefined
  readonly reasons: readonly Reason[]
}
