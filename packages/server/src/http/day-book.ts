import { DAY } from '../domain/day.ts'

/** Networks that are kept at once. What each may add is bounded, so this bounds the memory: some ten megabytes when all are full. */
const MOST_NETWORKS = 10_000

/** Which different things each network has added on this day (UTC). */
export interface DayBook {
  /** Whether the thing is among the first ones of the network on this day. Only these are remembered. */
  allows(network: string, thing: string): boolean
  /** Milliseconds until everybody may begin anew. */
  untilTomorrow(): number
  /** Things that are remembered, of all networks. */
  readonly size: number
}

/**
 * When there are more networks than are kept, the one that came first is forgotten, and may begin anew: whoever has ten thousand networks
 * gains nothing by it.
 *
 * @param most different things of one network on one day
 * @param now epoch ms
 */
export function dayBook(most: number, now: () => number, mostNetworks: number = MOST_NETWORKS): DayBook {
  let day: number | undefined
  const byNetwork = new Map<string, Set<string>>()

  /** Yesterday's is forgotten as soon as anybody asks. */
  function turnPage(): void {
    const today = Math.floor(now() / DAY)
    if (day !== today) byNetwork.clear()
    day = today
  }

  function pageOf(network: string): Set<string> {
    const known = byNetwork.get(network)
    if (known) return known
    const [first] = byNetwork.keys()
    if (first !== undefined && byNetwork.size >= mostNetworks) byNetwork.delete(first)
    const added = new Set<string>()
    byNetwork.set(network, added)
    return added
  }

  return {
    allows(network, thing) {
      turnPage()
      const page = pageOf(network)
      if (page.has(thing)) return true
      if (page.size >= most) return false
      page.add(thing)
      return true
    },
    untilTomorrow: () => DAY - (now() % DAY),
    get size() {
      turnPage()
      return [...byNetwork.values()].reduce((sum, { size }) => sum + size, 0)
    },
  }
}
