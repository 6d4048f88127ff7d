import { CODE_PARAMETER } from '@goodword/protocol'
import type { Given } from '../options.ts'
import type { Arrival } from './arrival.ts'
import { watchNavigation } from './navigation.ts'

/** Sees addresses that may hold a code, now and after each change of the address. Too many rather than too few. */
export function watchArrivals(options: Given, arrived: (arrival: Arrival) => void) {
  const marks = `${options.parameters ?? CODE_PARAMETER}`.split(',').map((name) => `${name}=`)
  if (options.pathPrefix) marks.push(options.pathPrefix)
  const list: Arrival[] = []
  let seen = ''
  const look = () => {
    const address = location.href
    if (address === seen) return
    seen = address
    if (!marks.some((mark) => address.includes(mark))) return
    const arrival = { at: Date.now(), address, from: document.referrer }
    list.push(arrival)
    arrived(arrival)
  }
  return {
    /** Arrivals that the engine has not taken yet. */
    list,
    begin() {
      look()
      watchNavigation(window, look)
    },
  }
}
