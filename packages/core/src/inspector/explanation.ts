import type { WireDecision } from '@goodword/protocol'
import type { Consent } from '../consent/consent.ts'

/** What Goodword saw, keeps and would do. Made for people: fields may be added. */
export interface Explanation {
  readonly version: string
  readonly shop: string
  readonly api: string
  readonly consent: Consent
  /** First and latest touch. */
  readonly touches: readonly {
    readonly code: string
    readonly channel: string | undefined
    readonly at: Date
    /** Days until this browser forgets it, by the option `days`. The programme's window, which the server looks at, may be shorter. */
    readonly cookieDaysLeft: number
  }[]
  /** Where touches are kept; `none` when there is no touch or no consent. */
  readonly keptIn: 'cookie' | 'localStorage' | 'none'
  /** Safari forgets what scripts keep after 7 days, unless the server that answers is the shop's own host. */
  readonly safari: 'kept' | 'forgotten after 7 days'
  /** Messages that wait for the server's acknowledgement. */
  readonly waiting: readonly { readonly type: string; readonly at: Date }[]
  /** What the server would decide about an order made now, with its public reasons, those that fired first. Absent when it cannot be asked. */
  readonly dryRun: WireDecision | undefined
}
