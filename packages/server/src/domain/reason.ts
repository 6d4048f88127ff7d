import {
  foldCode,
  type PrivateReasonCode,
  type ReasonCode as PublicReasonCode,
  REASON_CODES,
  type Reason as WireReason,
} from '@goodword/protocol'

export type { PrivateReasonCode }

/** Why something was decided. Every rule reports one, whether it fired or not. */
export interface Reason {
  readonly code: PublicReasonCode | PrivateReasonCode
  readonly fired: boolean
  readonly params?: Readonly<Record<string, string | number>>
}

const PUBLIC: ReadonlySet<string> = new Set(REASON_CODES)

/** Public reasons that tell how much the advocate has earned elsewhere: for the advocate, not for the friend's browser. */
const OF_THE_ADVOCATE: ReadonlySet<string> = new Set(['tier_reached', 'advocate_cap_reached'])

/** That something was sent back concerns the advocate's reward; how much it was is the buyer's own. */
const WITHOUT_PARAMS: ReadonlySet<string> = new Set(['order_refunded'])

/**
 * The reasons that an advocate may hear who has these referral codes: no signals, nothing about the codes of others, and no sum of
 * the friend's money.
 */
export function advocateReasons(reasons: readonly Reason[], codes: ReadonlySet<string>): WireReason[] {
  const keys = new Set([...codes].map(foldCode))
  return reasons
    .filter(isPublic)
    .filter((reason) => {
      const code = reason.params?.code
      return code === undefined || keys.has(foldCode(String(code)))
    })
    .map((reason) => (WITHOUT_PARAMS.has(reason.code) ? { ...reason, params: undefined } : reason))
}

/** The reasons that a browser may hear which knows these referral codes: those, less what concerns the advocate alone. */
export function publicReasons(reasons: readonly Reason[], codes: ReadonlySet<string>): WireReason[] {
  return advocateReasons(reasons, codes).filter((reason) => !OF_THE_ADVOCATE.has(reason.code))
}

function isPublic(reason: Reason): reason is Reason & WireReason {
  return PUBLIC.has(reason.code)
}
