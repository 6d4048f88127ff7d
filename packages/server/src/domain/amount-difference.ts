/** Latest orders that are looked at, and how many of them have to differ before anything is said. */
export const LOOKED_AT = 20
const LEAST = 5

/** What a shop's pages report, beside what the shop states, in minor units. */
export interface Amounts {
  readonly stated: number
  readonly reported: number
}

/** How the amounts of a shop's pages differ from its own. */
export interface Difference {
  readonly orders: number
  readonly differing: number
  /** What pages usually report too little, negative: too much; `undefined` while too few differ. The middle one of all differences. */
  readonly usual: number | undefined
}

/** Page and shop may round differently, in minor units. */
const ROUNDING = 2

/** Whether a shop's pages report other amounts than the shop itself: without shipping or tax, say. */
export function amountDifference(amounts: readonly Amounts[]): Difference {
  const differences = amounts
    .map(({ stated, reported }) => stated - reported)
    .filter((difference) => Math.abs(difference) > ROUNDING)
    .toSorted((a, b) => a - b)
  return {
    orders: amounts.length,
    differing: differences.length,
    usual: differences.length < LEAST ? undefined : differences[Math.floor(differences.length / 2)],
  }
}
