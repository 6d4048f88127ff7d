import { type Batch, COOKIE_NAME, parseTouches } from '@goodword/protocol'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { DAY } from '../domain/day.ts'

/**
 * `Set-Cookie` that sets the SDK's own cookie again, unchanged, for the rest of its days. Safari forgets after 7 days what a script
 * has kept, but not what the page's own host has set. `undefined` unless page and server are one host, the browser has
 * said how it keeps the cookie, and the value is one that the SDK could have written.
 *
 * The expiry stays where it was when the friend arrived: sending it again makes nobody's memory longer.
 *
 * @see https://webkit.org/tracking-prevention/#the-seven-day-cap-on-all-script-writeable-storage
 */
export function keptCookie(c: Context, keep: Batch['keep'], now: number): string | undefined {
  const origin = c.req.header('origin')
  if (!keep || origin === undefined || !URL.canParse(origin)) return undefined
  const page = new URL(origin)
  const { host, hostname } = new URL(c.req.url)
  if (page.host !== host) return undefined

  const value = getCookie(c)[COOKIE_NAME]
  const latest = parseTouches(value)?.at(-1)
  if (!latest) return undefined
  // A browser's clock that runs ahead wins no day.
  const left = Math.min(latest.at + keep.days * DAY - now, keep.days * DAY)
  if (left <= 0) return undefined

  const domain = keep.domain?.replace(/^\./, '').toLowerCase()
  // Another domain than the SDK's own would leave two cookies of one name.
  if (domain !== undefined && hostname !== domain && !hostname.endsWith(`.${domain}`)) return undefined
  return [
    `${COOKIE_NAME}=${value}`,
    `Max-Age=${Math.floor(left / 1000)}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    'Path=/',
    'SameSite=Lax',
    ...(page.protocol === 'https:' ? ['Secure'] : []),
  ].join('; ')
}
