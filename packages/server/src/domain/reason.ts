import {
  type ReasonCode as PublicReasonCode,
  REASON_CODES,
  type Reason as WireReason,
} from '@goodword/protocol'

/** Reasons that only the owner sees: they would tell a cheat what to change, or tell about somebody else. */
export const PRIVATE_REASON_CODES = [
  /** Different browsers named different advocates for one order; a person has to look. */
  'claims_competing',
  /** The owner's block list names the advocate. Parameters: `code`. */
  'advocate_blocked',
  /** The owner's block list names the buyer. */
  'buyer_blocked',
  /** The owner's list of allowed people names the buyer or the advocate: signals are not counted. */
  'person_allowed',
  /** Signals. Parameters: `weight`. */
  'same_visitor',
  'same_network',
  'velocity',
  'disposable_address',
  'existing_customer',
  'coupon_site',
  /** The signals together weigh so much, or claims compete, that a person has to look. Parameters: `weight`, `from`. */
  'review_needed',
  /** A person has looked and approved. */
  'review_approved',
] as const
export type PrivateReasonCode = (typeof PRIVATE_REASON_CODES)[number]

/** Why something was decided. Every rule reports one, whether it fired or not. */
export interface Reason {
  readonly code: PublicReasonCode | PrivateReasonCode
  readonly fired: boolean
  readonly params?: Readonly<Record<string, string | number>>
}

const PUBLIC: ReadonlySet<string> = new Set(REASON_CODES)

/** Public reasons that tell how much the advocate has earned elsewhere: for the advocate, not for the friend's browser. */
const OF_THE_ADVOCATE: ReadonlySet<string> = new Set(['tier_reached', 'advocate_cap_reached'])

/**
 * The reasons that an advocate may hear who has these referral codes: no signals, and nothing about the codes of others.
 */
export function advocateReasons(reasons: readonly Reason[], codes: ReadonlySet<string>): WireReason[] {
  return reasons.filter(isPublic).filter((reason) => {
    const code = reason.params?.code
    return code === undefined || codes.has(String(code))
  })
}

/** The reasons that a browser may hear which knows these referral codes: those, less what concerns the advocate alone. */
export function publicReasons(reasons: readonly Reason[], codes: ReadonlySet<string>): WireReason[] {
  return advocateReasons(reasons, codes).filter((reason) => !OF_THE_ADVOCATE.has(reason.code))
}

function isPublic(reason: Reason): reason is Reason & WireReason {
  return PUBLIC.has(reason.code)
}
