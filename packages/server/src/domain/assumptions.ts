import type { Money } from '@goodword/protocol'
import type { Economics } from './break-even.ts'

/** What the owner has said that the shop earns. `undefined`: nothing was said of it. */
export type SaidEconomics = { readonly [Key in keyof Economics]: Economics[Key] | undefined }

/** The owner's newest word. Absent or `undefined`: as it was said before; `null`: that word is taken back. */
export type EconomicsWord = { readonly [Key in keyof Economics]?: Economics[Key] | null | undefined }

/** What the shop's own books say, and how many cases it was read from. */
export interface Guess<T> {
  readonly value: T
  readonly cases: number
}

/** What can be read from the shop's own books; of the margin they know nothing. `undefined`: there are too few cases. */
export interface GuessedEconomics {
  readonly averageOrder: Guess<Money> | undefined
  readonly repeat: Guess<number> | undefined
  readonly redemption: Guess<number> | undefined
}

/** One number that a break-even is reckoned with. */
export interface Assumption<T> {
  readonly value: T
  /** The owner's word, the shop's own books, or what is taken where nobody knows. */
  readonly source: 'said' | 'history' | 'assumed'
  /** Out of how many orders, customers or rewards the books say it. `undefined` for the other sources. */
  readonly cases: number | undefined
}

/** All that a break-even is reckoned with, and where each number is from. */
export type Assumptions = { readonly [Key in keyof Economics]: Assumption<Economics[Key]> }

/** What is known before everything is: the average order and the margin may be missing, and nothing can stand in for them. */
export type PartialAssumptions = Pick<Assumptions, 'repeat' | 'redemption'> &
  Partial<Pick<Assumptions, 'averageOrder' | 'margin'>>

/** Nobody has said anything. */
export const UNSAID: SaidEconomics = {
  averageOrder: undefined,
  margin: undefined,
  repeat: undefined,
  redemption: undefined,
}

/** There are no books yet. */
export const UNGUESSED: GuessedEconomics = {
  averageOrder: undefined,
  repeat: undefined,
  redemption: undefined,
}

/** The dear side of what nobody knows: no customer comes back, and every reward is claimed. */
const ASSUMED = { repeat: 0, redemption: 10_000 }

/** What stands as said after another word. */
export function saidAfter(before: SaidEconomics, word: EconomicsWord): SaidEconomics {
  const newest = <T>(said: T | null | undefined, until: T | undefined) =>
    said === undefined ? until : (said ?? undefined)
  return {
    averageOrder: newest(word.averageOrder, before.averageOrder),
    margin: newest(word.margin, before.margin),
    repeat: newest(word.repeat, before.repeat),
    redemption: newest(word.redemption, before.redemption),
  }
}

/** What to reckon with: the owner's word before the shop's books, and these before what is assumed. */
export function assumptionsFrom(said: SaidEconomics, guessed: GuessedEconomics): PartialAssumptions {
  const averageOrder = known(said.averageOrder, guessed.averageOrder)
  const margin = known(said.margin, undefined)
  return {
    ...(averageOrder && { averageOrder }),
    ...(margin && { margin }),
    repeat: known(said.repeat, guessed.repeat) ?? assumed(ASSUMED.repeat),
    redemption: known(said.redemption, guessed.redemption) ?? assumed(ASSUMED.redemption),
  }
}

/** Whether there is enough to reckon with. */
export function isComplete(assumptions: PartialAssumptions): assumptions is Assumptions {
  return assumptions.averageOrder !== undefined && assumptions.margin !== undefined
}

/** The numbers alone. */
export function economicsOf({ averageOrder, margin, repeat, redemption }: Assumptions): Economics {
  return {
    averageOrder: averageOrder.value,
    margin: margin.value,
    repeat: repeat.value,
    redemption: redemption.value,
  }
}

function known<T>(said: T | undefined, guessed: Guess<T> | undefined): Assumption<T> | undefined {
  if (said !== undefined) return { value: said, source: 'said', cases: undefined }
  return guessed && { ...guessed, source: 'history' }
}

const assumed = (value: number): Assumption<number> => ({ value, source: 'assumed', cases: undefined })
