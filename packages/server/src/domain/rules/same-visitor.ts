import type { Signal } from './signal.ts'

/** One visit brings several orders: a friend who comes back, or one person who plays many. */
export const sameVisitor: Signal = {
  code: 'same_visitor',
  weight: 25,
  seen: ({ candidate, facts }) =>
    candidate.visits.some((visit) => facts.visits.get(visit)?.credited === true),
}
