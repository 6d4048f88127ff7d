import { DAY } from '../programme.ts'
import type { Signal } from './signal.ts'

/** The friend came from the network that the advocate was on within the same day: one household, one office, or one person. */
export const sameNetwork: Signal = {
  code: 'same_network',
  weight: 30,
  seen({ order, advocate, visit, facts }) {
    const network = visit === undefined ? undefined : facts.visits.get(visit)?.network
    if (network === undefined || network !== advocate.network) return false
    return advocate.networkAt !== undefined && Math.abs(order.heardAt - advocate.networkAt) <= DAY
  },
}
