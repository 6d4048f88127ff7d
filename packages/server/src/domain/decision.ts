import type { ConversionKind, Money } from '@goodword/protocol'
import type { Moot } from './evidence/candidate.ts'
import type { Reason } from './reason.ts'
import type { Worth } from './worth.ts'

/** What earned the credit: a visit, a coupon, or, when it is neither, the order's own code or a person's ruling. */
export interface Credit {
  readonly advocateId: string
  readonly code: string
  readonly channel: string | undefined
  /** The friend's visit; `undefined` when none is known. */
  readonly visit: string | undefined
  readonly coupon: string | undefined
}

/** The credit by which rewards were released. */
export interface Released extends Credit {
  /** Its accounts turned out to be one person's since: limits and signals are asked again, who sent the buyer is not. */
  readonly isAskedAgain?: boolean
}

/** The two sides of a referral. */
export type Side = 'advocate' | 'friend'

/** What one side is to get. */
export interface DecidedReward extends Worth {
  readonly side: Side
}

/** Why a person has to look. */
export type ReviewCause = 'origin_unproven' | 'competing' | 'signals'

/** The outcome for one order, with everything that led to it. */
export interface Decision {
  readonly credit: Credit | undefined
  /** Empty when nobody is credited. */
  readonly rewards: readonly DecidedReward[]
  readonly status: 'held' | 'approved' | 'refused'
  /** When a held reward is released, epoch ms. `undefined` while it waits for a person or for the shop's word. */
  readonly releaseAt: number | undefined
  /** Whether the order is known well enough to take its rewards out of the budget. */
  readonly confirmed: boolean
  /** Whether a person has to look before anything is released. */
  readonly review: boolean
  /** Why a person has to look: the first that applies. */
  readonly cause: ReviewCause | undefined
  /** Why what browsers reported moves nothing: the first that applies. */
  readonly moot: Moot | undefined
  /** What was judged: the shop's word, else what the report says that is credited, or the first of all. */
  readonly kind: ConversionKind
  /** `undefined` while nobody has said what the order came to. */
  readonly money: Money | undefined
  /** Whether even an issued reward is taken back: the order was cancelled or sent back, as a whole or partly. */
  readonly reclaims: boolean
  /** The advocate who may be told about this order: the credited one, or the one whose link was refused. */
  readonly concerns: string | undefined
  readonly reasons: readonly Reason[]
}
