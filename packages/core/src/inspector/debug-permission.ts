import { DEBUG_PARAMETER } from '@goodword/protocol'
import type { Goodword } from '../goodword.ts'
import { reach } from '../reach.ts'

/** Whether the overlay may be shown: on the developer's own machine, or where `explain()` was called in this tab. */
export function mayDebug({ hostname }: Pick<Location, 'hostname'>): boolean {
  return (
    /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/.test(hostname) ||
    !!reach(() => sessionStorage.getItem(DEBUG_PARAMETER))
  )
}

/** Remembers for this tab that its user is a developer, where anything may be remembered. */
export function allowDebugging({ consent }: Pick<Goodword, 'consent'>): void {
  if (consent === 'granted') reach(() => sessionStorage.setItem(DEBUG_PARAMETER, '1'))
}
