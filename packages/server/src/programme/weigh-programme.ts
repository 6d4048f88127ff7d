import type { FieldError } from '@goodword/protocol'
import { type BreakEven, breakEven, type Economics } from '../domain/break-even.ts'
import type { ProgrammeTerms } from '../domain/programme.ts'
import { readProgramme } from './programme-options.ts'

/** What an owner gives to put terms into force. */
export interface Proposal {
  /** Terms, as `ProgrammeOptionsSchema` reads them. */
  readonly options: unknown
  /** What the shop earns; see `shopHistory` for what can be known. `undefined`: not told. */
  readonly economics: Economics | undefined
  /** The owner has seen that the programme costs more than it brings, or that nobody knows, and wants it all the same. @default false */
  readonly confirmLoss?: boolean | undefined
}

/** Why terms do not come into force. */
export type ProposalRefused =
  | { readonly refused: 'field_invalid'; readonly errors: readonly FieldError[] }
  /** Nobody has said what an order earns. */
  | { readonly refused: 'margin_unknown' }
  /** A customer would cost more than the customer brings. */
  | { readonly refused: 'reward_exceeds_margin'; readonly breakEven: BreakEven }

/** Terms that may come into force, or why not. */
export type Weighed =
  | { readonly terms: ProgrammeTerms; readonly breakEven: BreakEven | undefined; readonly refused?: never }
  | ProposalRefused

/** Reads proposed terms and weighs what they cost against what the shop earns. */
export function weighProgramme(
  { options, economics, confirmLoss = false }: Proposal,
  currency: string,
): Weighed {
  const read = readProgramme(options, currency)
  if (!read.terms) return { refused: 'field_invalid', errors: read.errors }
  const { terms } = read
  const outlook = economics && breakEven(terms, economics)
  if (!confirmLoss && !outlook) return { refused: 'margin_unknown' }
  if (!confirmLoss && outlook?.exceeds) return { refused: 'reward_exceeds_margin', breakEven: outlook }
  return { terms, breakEven: outlook }
}
