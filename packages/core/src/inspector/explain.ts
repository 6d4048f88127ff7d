import { COOKIE_NAME, DRY_RUN_PATH, type WireDecision } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import type { Goodword } from '../goodword.ts'
import { reach } from '../reach.ts'
import { allowDebugging } from './debug-permission.ts'
import type { Explanation } from './explanation.ts'

const DAY = 864e5

export async function explain(
  instance: Goodword,
  { touches, settings, outbox }: Engine,
): Promise<Explanation> {
  allowDebugging(instance)
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
    safari: new URL(api, location.href).host === location.host ? 'kept' : 'forgotten after 7 days',
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
