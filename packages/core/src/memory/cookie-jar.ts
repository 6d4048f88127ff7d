import { type Batch, COOKIE_NAME } from '@goodword/protocol'
import Cookies from 'js-cookie'
import { widestDomain } from './cookie-domain.ts'
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

  const probe = `${COOKIE_NAME}-probe`
  const accepts = (domain: string) => {
    const attributes = { ...base, domain }
    Cookies.set(probe, '1', attributes)
    const stuck = Cookies.get(probe) === '1'
    Cookies.remove(probe, attributes)
    return stuck
  }

  return {
    keep: (days) => (domain === undefined ? undefined : { domain: domain || undefined, days }),
    read: () => tried(read, []),
    write: (touches, days) =>
      tried(() => {
        domain = widestDomain(location.hostname, accepts)
        // Namesakes on the host itself (a corrupt one, one from before) would be sent beside ours.
        Cookies.remove(COOKIE_NAME, base)
        Cookies.set(COOKIE_NAME, formatTouches(touches), {
          ...base,
          expires: days,
          domain,
        })
        return read().at(-1)?.visit === touches.at(-1)?.visit
      }, false),
    erase: () =>
      tried(() => {
        Cookies.remove(COOKIE_NAME, base)
        Cookies.remove(COOKIE_NAME, { ...base, domain: widestDomain(location.hostname, accepts) })
      }, undefined),
  }
}
