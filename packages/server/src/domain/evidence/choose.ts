import type { Facts } from '../facts.ts'
import type { Reason } from '../reason.ts'
import type { Basis, Candidate } from './candidate.ts'
import type { Origin } from './origin.ts'

/** A candidate with what the rules say of it. */
export interface Judged {
  readonly candidate: Candidate
  readonly reasons: readonly Reason[]
  /** Whether no rule refuses it. */
  readonly eligible: boolean
}

/** Who sent the buyer, as far as it can be said. */
export interface Choice {
  /** All that may be credited, on the strongest basis on which anybody may: of one person, unless they are competing. */
  readonly voices: readonly Candidate[]
  /** Whether several are named on the same basis: a person has to say who it was, and nobody is the default. */
  readonly competing: boolean
  /** In the order in which they were looked at. */
  readonly judged: readonly Judged[]
}

/**
 * Chooses the first level on which somebody may earn. Within it each report has one voice: its own best candidate. Two codes in one browser's
 * memory are no contest, just two visits of one friend.
 */
export function choose(origin: Origin, judge: (candidate: Candidate) => Judged, facts: Facts): Choice {
  const judged: Judged[] = []
  const personOf = ({ code }: Candidate) => facts.advocates.get(code)?.id
  // The same visit in several reports is explained once.
  const explained = new Set<string>()
  const explain = (one: Judged) => {
    const { code, visit, coupon, moot } = one.candidate
    const key = JSON.stringify([code, visit, coupon, moot])
    if (!explained.has(key)) judged.push(one)
    explained.add(key)
  }
  const eligibleOf = (group: readonly Candidate[]) => {
    const here = group.map(judge)
    here.forEach(explain)
    return here.filter(({ eligible }) => eligible).map(({ candidate }) => candidate)
  }
  const typed = eligibleOf(origin.typed)
  const choice = (voices: readonly Candidate[], basis?: Basis): Choice => {
    const all = basis !== undefined && isWeak(basis) ? [...typed, ...voices] : voices
    const competing = new Set(all.map(personOf)).size > 1
    return { voices: all, competing, judged }
  }
  for (const { basis, groups } of origin.levels) {
    const voices = groups.flatMap((group) => eligibleOf(group)[0] ?? [])
    if (voices.length > 0) return choice(voices, basis)
  }
  if (typed.length === 0) origin.moot.map(judge).forEach(explain)
  return choice(typed)
}

/** What somebody typed weighs as much as a report that a person has to look at. */
function isWeak(basis: Basis): boolean {
  return basis === 'amount_equal' || basis === 'waiting'
}
