import { COOKIE_NAME, MESSAGES_PATH } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { parseTouches } from '../memory/touch.ts'
import { reach } from '../reach.ts'
import type { Inbox } from './inbox.ts'
import { sealed, toMessage } from './wire.ts'

export interface UnloadParts {
  readonly shop: string
  readonly api: string
  readonly inbox: Inbox
  /** Whether orders without a touch and a coupon are reported too. */
  readonly all: boolean
}

/**
 * When the page goes away, sends what it added without waiting for an answer. Entries stay where they are kept: the
 * next page sends them again and the server answers "duplicate". Browsers refuse bodies beyond 64 KiB in flight; those
 * wait for the next page.
 *
 * Two events, since neither is enough. Firefox stops what a page runs while its tab closes: a `pagehide` that had
 * worked for two milliseconds was lost with its order; the tab is hidden before that. A phone may end a hidden page
 * without a word. Older Safari does not hide a page that is left for another. A tab that is shown again sends too:
 * its timers have slept.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Document/visibilitychange_event#usage_notes
 */
export function sendAtUnload(engine: () => Engine | undefined, { shop, api, inbox, all }: UnloadParts): void {
  const eagerBodies = () => {
    const touches = reach(cookieTouches) ?? []
    const messages = [...inbox.memory.values()]
      .flatMap((entry) => sealed(entry, touches, all) ?? [])
      .map((entry) => toMessage(entry, Date.now()))
    return messages.length ? [JSON.stringify({ shop, messages })] : []
  }
  const send = () => {
    const bodies = engine()?.bodies() ?? eagerBodies()
    for (const body of bodies) post(api + MESSAGES_PATH, body)
  }
  addEventListener('visibilitychange', send)
  addEventListener('pagehide', send)
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
