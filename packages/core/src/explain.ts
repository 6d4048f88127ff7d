import { COOKIE_NAME, DRY_RUN_PATH, type WireDecision } from '@goodword/protocol'
import type { Engine } from './engine.ts'
import type { Consent, Goodword } from './goodword.ts'
import { reach } from './reach.ts'

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
  readonly keptIn: 'cookie' | 'localStorage' | 'none'
  /** Safari forgets what scripts keep after 7 days, unless the server that answers is the shop's own host. */
  readonly safari: 'kept' | 'forgotten after 7 days'
  /** Messages that wait for the server's acknowledgement. */
  readonly waiting: readonly { readonly type: string; readonly at: Date }[]
  /** What the server would decide about an order made now, with its public reasons. Absent when it cannot be asked. */
  readonly dryRun: WireDecision | undefined
}

const DAY = 864e5

export async function explain(
  instance: Goodword,
  { touches, settings, outbox }: Engine,
): Promise<Explanation> {
  const { version, shop, api, consent } = instance
  const now = Date.now()
  const ages = touches().map(({ at, ...touch }) => ({ ...touch, age: now - at }))
  return {
    version,
    shop,
    api,
    consent,
    touches: touches().map(({ code, channel, at }) => ({
      code,
      channel,
      at: new Date(at),
      daysLeft: Math.round((settings.days - (now - at) / DAY) * 10) / 10,
    })),
    keptIn: keptIn(),
    safari: new URL(api).host === location.host ? 'kept' : 'forgotten after 7 days',
    waiting: outbox.all().map(({ at, message }) => ({ type: message.type, at: new Date(at) })),
    dryRun: await instance
      .request<WireDecision>(DRY_RUN_PATH, { json: { shop, touches: ages } })
      .catch(() => undefined),
  }
}

function keptIn(): Explanation['keptIn'] {
  if (reach(() => document.cookie.includes(`${COOKIE_NAME}=`))) return 'cookie'
  return reach(() => localStorage.getItem(COOKIE_NAME)) ? 'localStorage' : 'none'
}
