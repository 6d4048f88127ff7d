import type { Signal } from './signal.ts'

/** The friend came from the network that the advocate was on within a day: one household, one office, or one person. */
export const sameNetwork: Signal = {
  code: 'same_network',
  weight: 30,
  seen: ({ advocate, candidate, facts }) =>
    candidate.visits.some((visit) => facts.visits.get(visit)?.networkOf.includes(advocate.id) === true),
}
