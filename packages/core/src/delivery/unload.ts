import { COOKIE_NAME, MESSAGES_PATH } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { parseTouches } from '../memory/touch.ts'
import { reach } from '../reach.ts'
import type { Inbox } from './inbox.ts'
import { toMessage } from './wire.ts'

export interface UnloadParts {
  readonly shop: string
  readonly api: string
  readonly inbox: Inbox
  /** Whether orders without a touch and a coupon are reported too. */
  readonly all: boolean
}

/** Browsers refuse keepalive bodies beyond 64 KiB in flight: two full ones. */
const KEEPALIVE_BODIES = 2

/**
 * When the page goes away, sends what it added without waiting for an answer. Entries stay where they are kept: the
 * next page sends them again and the server answers "duplicate".
 */
export function sendAtUnload(engine: () => Engine | undefined, { shop, api, inbox, all }: UnloadParts): void {
  const eagerBodies = () => {
    const touches = reach(cookieTouches) ?? []
    const messages = [...inbox.memory.values()]
      .map((entry) => toMessage(entry, Date.now(), touches))
      .filter((message) => all || message.type !== 'conversion' || message.touches.length || message.coupon)
    return messages.length ? [JSON.stringify({ shop, messages })] : []
  }
  addEventListener('pagehide', () => {
    const bodies = engine()?.bodies() ?? eagerBodies()
    for (const body of bodies.slice(0, KEEPALIVE_BODIES)) post(api + MESSAGES_PATH, body)
  })
}

/** The touches of the first cookie of ours that can be read: without the engine there is no js-cookie. */
function cookieTouches() {
  for (const cookie of document.cookie.split('; ')) {
    const touches = cookie.startsWith(`${COOKIE_NAME}=`) && parseTouches(cookie.slice(COOKIE_NAME.length + 1))
    if (touches) return touches
  }
  return []
}

/** Firefox before 133 has no keepalive; its beacon works, with `Origin: null` under some referrer policies. */
function post(url: string, body: string): void {
  if ('keepalive' in Request.prototype) fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {})
  else navigator.sendBeacon(url, body)
}
