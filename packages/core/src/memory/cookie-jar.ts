import { type Batch, COOKIE_NAME } from '@goodword/protocol'
import Cookies from 'js-cookie'
import { cookieDomains } from './cookie-domain.ts'
import type { Jar } from './jar.ts'
import { formatTouches, type ParseTouches, type Touch } from './touch.ts'

/**
 * The cookie. js-cookie is used here and nowhere else. In a sandboxed frame the very access to `document.cookie`
 * throws: such a jar is empty and takes nothing.
 */
export function cookieJar(
  location: Location,
  parse: ParseTouches,
): Jar & {
  /** For the server, which may set the cookie again: where this page has set it, if it has. */
  keep(days: number): Batch['keep']
  erase(): void
} {
  let domain: string | undefined

  const base = { path: '/', sameSite: 'Lax', secure: location.protocol === 'https:' } as const

  /** js-cookie skips a cookie whose reader throws: so a corrupt namesake never hides ours, and the latest of several wins. */
  const read = () => {
    let best: Touch[] = []
    Cookies.withConverter({
      read(value, name) {
        const touches = name === COOKIE_NAME ? parse(value) : undefined
        if ((touches?.at(-1)?.at ?? 0) > (best.at(-1)?.at ?? 0)) best = touches as Touch[]
        throw value
      },
    }).get()
    return best
  }
  const tried = <T>(work: () => T, refused: T): T => {
    try {
      return work()
    } catch {
      return refused
    }
  }

  const domains = cookieDomains(location.hostname)

  return {
    keep: (days) => (domain === undefined ? undefined : { domain: domain || undefined, days }),
    read: () => tried(read, []),
    write: (touches, days) =>
      tried(() => {
        // Namesakes on the host itself (a corrupt one, one from before) would be sent beside ours.
        Cookies.remove(COOKIE_NAME, base)
        // Each write asks the browser process and waits: the cookie itself is tried, from the widest domain down.
        domain = domains.find((domain) => {
          Cookies.set(COOKIE_NAME, formatTouches(touches), { ...base, expires: days, domain })
          return read().at(-1)?.visit === touches.at(-1)?.visit
        })
        return domain !== undefined
      }, false),
    erase: () =>
      tried(() => {
        for (const domain of domains) Cookies.remove(COOKIE_NAME, { ...base, domain })
      }, undefined),
  }
}
