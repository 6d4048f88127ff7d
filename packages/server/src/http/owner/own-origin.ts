import type { Context } from 'hono'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'

/**
 * Lets a change pass only when the owner's own pages ask for it. Browsers write `Origin` on every POST, PATCH, PUT and DELETE and no
 * page can change it. A proxy may have replaced the host, so the address in the settings counts as well.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 * @throws {Refusal} `origin_not_allowed`
 */
export function checkOwnOrigin(c: Context, { publicUrl, adminUrl = publicUrl }: RouteTools): void {
  const origin = c.req.header('origin') ?? ''
  const site = c.req.header('sec-fetch-site') ?? 'same-origin'
  const host = URL.canParse(origin) ? new URL(origin).host : undefined
  const isOurs = origin === new URL(adminUrl).origin || (host !== undefined && host === c.req.header('host'))
  if (!isOurs || site !== 'same-origin') throw new Refusal('origin_not_allowed')
}
