import { COOKIE_NAME, DEBUG_PARAMETER, DRY_RUN_PATH, type WireDecision } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import type { Goodword } from '../goodword.ts'
import { reach } from '../reach.ts'
import { allowDebugging } from './debug-permission.ts'
import type { Explanation } from './explanation.ts'
import { openOverlay } from './overlay.ts'

const DAY = 864e5

/** What is looked at of the page's instance. */
export type Explained = Pick<Goodword, 'version' | 'shop' | 'api' | 'consent' | 'request' | 'explain' | 'on'>

/** What is looked at of its engine. */
export interface ExplainedEngine extends Pick<Engine, 'touches'> {
  readonly settings: Pick<Engine['settings'], 'days'>
  readonly outbox: Pick<Engine['outbox'], 'all'>
}

export async function explain(
  instance: Explained,
  { touches, settings, outbox }: ExplainedEngine,
): Promise<Explanation> {
  allowDebugging(instance)
  // Without consent nothing remembers this call: the page where it was made has the overlay at once.
  if (location.search.includes(DEBUG_PARAMETER)) openOverlay(instance)
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
      cookieDaysLeft: Math.round((settings.days - (now - at) / DAY) * 10) / 10,
    })),
    keptIn: keptIn(),
    safari: new URL(api, location.href).host === location.host ? 'kept' : 'forgotten after 7 days',
    waiting: outbox.all().map(({ at, message }) => ({ type: message.type, at: new Date(at) })),
    dryRun: await instance
      .request<WireDecision>(DRY_RUN_PATH, { json: { shop, touches: ages } })
      .then(decidingFirst)
      .catch(() => undefined),
  }
}

/** What decided stands before the rules that were looked at and did not fire. */
function decidingFirst(decision: WireDecision): WireDecision {
  const reasons = [...decision.reasons].sort((a, b) => Number(b.fired) - Number(a.fired))
  return { ...decision, reasons }
}

function keptIn(): Explanation['keptIn'] {
  if (reach(() => document.cookie.includes(`${COOKIE_NAME}=`))) return 'cookie'
  return reach(() => localStorage.getItem(COOKIE_NAME)) ? 'localStorage' : 'none'
}
