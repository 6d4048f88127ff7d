import {
  type ReasonCode as PublicReasonCode,
  REASON_CODES,
  type Reason as WireReason,
} from '@goodword/protocol'

/** Reasons that only the owner sees: they would tell a cheat what to change. */
export type PrivateReasonCode =
  /** Different browsers named different advocates for one order; a person has to look. */
  'claims_competing'

/** Why something was decided. Every rule reports one, whether it fired or not. */
export interface Reason {
  readonly code: PublicReasonCode | PrivateReasonCode
  readonly fired: boolean
  readonly params?: Readonly<Record<string, string | number>>
}

const PUBLIC: ReadonlySet<string> = new Set(REASON_CODES)

/**
 * The reasons that somebody may hear who knows these referral codes: no signals, and nothing about the codes
 * of others.
 */
export function publicReasons(reasons: readonly Reason[], codes: ReadonlySet<string>): WireReason[] {
  return reasons.filter(isPublic).filter((reason) => {
    const code = reason.params?.code
    return code === undefined || codes.has(String(code))
  })
}

function isPublic(reason: Reason): reason is Reason & WireReason {
  return PUBLIC.has(reason.code)
}
