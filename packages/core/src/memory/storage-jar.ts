import { COOKIE_NAME } from '@goodword/protocol'
import type { Jar } from './jar.ts'
import { formatTouches, type ParseTouches } from './touch.ts'

/** localStorage, for pages whose cookies are refused. The end of the lifetime stands before the touches. */
export function storageJar(storage: () => Storage | undefined, now: () => number, parse: ParseTouches): Jar {
  return {
    read() {
      const [until = '', text] = storage()?.getItem(COOKIE_NAME)?.split(' ') ?? []
      return (+until > now() && parse(text)) || []
    },
    write(touches, days) {
      try {
        const kept = storage()
        kept?.setItem(COOKIE_NAME, `${Math.round(now() + days * 864e5)} ${formatTouches(touches)}`)
        return !!kept
      } catch {
        return false
      }
    },
  }
}
