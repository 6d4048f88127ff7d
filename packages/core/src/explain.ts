import type { WireDecision } from '@goodword/protocol'
import type { Consent, Goodword } from './goodword.ts'
import type { Jar } from './jar.ts'

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
    /** Days until it is forgotten, by the option `days`. */
    readonly daysLeft: number
  }[]
  /** Where touches are kept; `none` when there is no touch or no consent. */
  readonly keptIn: Jar['name']
  /** Safari forgets what scripts keep after 7 days, unless the server that answers is the shop's own host. */
  readonly safari: 'kept' | 'forgotten after 7 days'
  /** Messages that wait for the server's acknowledgement. */
  readonly waiting: readonly { readonly type: string; readonly at: Date }[]
  /** What the server would decide about an order made now, with its public reasons. Absent when it cannot be asked. */
  readonly dryRun: WireDecision | undefined
}

/** What the engine tells the explainer. */
export interface ExplainParts {
  readonly instance: Pick<Goodword, 'version' | 'shop' | 'api' | 'consent'>
  readonly days: number
  readonly now: number
  readonly location: Location
  readonly keptIn: Jar['name']
  readonly touches: readonly { code: string; channel: string | undefined; at: number }[]
  readonly waiting: readonly { at: number; message: { type: string } }[]
  readonly dryRun: () => Promise<WireDecision>
}

const DAY = 864e5

export async function explain(parts: ExplainParts): Promise<Explanation> {
  const { instance, days, now, location, keptIn, touches, waiting, dryRun } = parts
  return {
    version: instance.version,
    shop: instance.shop,
    api: instance.api,
    consent: instance.consent,
    touches: touches.map(({ code, channel, at }) => ({
      code,
      channel,
      at: new Date(at),
      daysLeft: Math.round((days - (now - at) / DAY) * 10) / 10,
    })),
    keptIn,
    safari: new URL(instance.api).host === location.host ? 'kept' : 'forgotten after 7 days',
    waiting: waiting.map(({ at, message }) => ({ type: message.type, at: new Date(at) })),
    dryRun: await dryRun().catch(() => undefined),
  }
}
