import type { Money } from '@goodword/protocol'

/** What a programme promises to one side. */
export type Benefit =
  | { readonly kind: 'fixed'; readonly money: Money }
  | {
      readonly kind: 'percent'
      /** Hundredths of a percent of the order, 1 to 10,000. */
      readonly basisPoints: number
      /** Most for one order. */
      readonly cap: Money | undefined
    }
  | {
      readonly kind: 'points'
      readonly points: number
      /** What these points cost the shop; counts against the budget. */
      readonly cost: Money
    }
  | {
      readonly kind: 'gift'
      readonly name: string
      /** What the gift costs the shop; counts against the budget. */
      readonly cost: Money
    }
