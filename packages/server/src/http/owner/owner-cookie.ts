import { OWNER_COOKIE } from '@goodword/protocol'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { RouteTools } from '../environment.ts'

/** The cookie of a session on the owner's pages. */
export interface OwnerCookie {
  read(c: Context): string | undefined
  set(c: Context, secret: string, expiresAt: number): void
  clear(c: Context): void
}

/**
 * Where the server is reached by https the name starts with `__Host-`: browsers then take it from this very host by https only, so
 * that no neighbouring host can plant one. A server without https, on the owner's own machine, does without.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2
 */
export function ownerCookie({ publicUrl, adminUrl = publicUrl }: RouteTools): OwnerCookie {
  const secure = adminUrl.startsWith('https:')
  const prefix = secure ? 'host' : undefined
  const options: CookieOptions = {
    ...{ path: '/', httpOnly: true, sameSite: 'Strict', secure },
    ...(prefix && { prefix }),
  }
  return {
    read: (c) => getCookie(c, OWNER_COOKIE, prefix),
    set: (c, secret, expiresAt) =>
      setCookie(c, OWNER_COOKIE, secret, { ...options, expires: new Date(expiresAt) }),
    clear: (c) => void deleteCookie(c, OWNER_COOKIE, options),
  }
}
