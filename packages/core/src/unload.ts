import { COOKIE_NAME, MESSAGES_PATH } from '@goodword/protocol'
import type { Engine } from './engine.ts'
import type { Inbox } from './inbox.ts'
import { parseTouches } from './touch.ts'
import { toMessage } from './wire.ts'

export interface UnloadParts {
  readonly shop: string
  readonly api: string
  readonly inbox: Inbox
}

/**
 * When the page goes away, sends what it added without waiting for an answer. Entries stay where they are kept: the
 * next page sends them again and the server answers "duplicate".
 */
export function sendAtUnload(engine: () => Engine | undefined, { shop, api, inbox }: UnloadParts): void {
  addEventListener('pagehide', () => {
    const running = engine()
    const touches = running?.touches() ?? cookieTouches()
    const messages = [...inbox.memory.values()].map((entry) => toMessage(entry, Date.now(), touches))
    const worth = messages.filter(
      (message) => message.type !== 'conversion' || message.touches.length || message.coupon,
    )
    if (worth.length) post(api + MESSAGES_PATH, JSON.stringify({ shop, messages: worth }))
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
