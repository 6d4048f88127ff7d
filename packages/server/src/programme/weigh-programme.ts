import type { FieldError } from '@goodword/protocol'
import {
  type Assumptions,
  assumptionsFrom,
  economicsOf,
  type GuessedEconomics,
  isComplete,
  type SaidEconomics,
} from '../domain/assumptions.ts'
import { type BreakEven, breakEven } from '../domain/break-even.ts'
import type { ProgrammeTerms } from '../domain/programme.ts'
import { readProgramme } from './programme-options.ts'

/** Terms to be weighed, and all that is known of the shop's business. */
export interface Proposal {
  /** Terms, as `ProgrammeOptionsSchema` reads them. */
  readonly options: unknown
  readonly said: SaidEconomics
  readonly guessed: GuessedEconomics
  /** The owner has seen that the programme costs more than it brings, or that nobody knows, and wants it all the same. @default false */
  readonly confirmLoss?: boolean | undefined
}

/** A break-even, and the numbers that it was reckoned with. */
export interface Outlook extends BreakEven {
  readonly assumptions: Assumptions
}

interface FieldsInvalid {
  readonly refused: 'field_invalid'
  readonly errors: readonly FieldError[]
}

/** Nobody knows what an order earns. */
interface MarginUnknown {
  readonly refused: 'margin_unknown'
  readonly missing: readonly ('averageOrder' | 'margin')[]
}

/** Why terms do not come into force. */
export type ProposalRefused =
  | FieldsInvalid
  | MarginUnknown
  /** A customer would cost more than the customer brings. */
  | { readonly refused: 'reward_exceeds_margin'; readonly outlook: Outlook }

/** Terms that may come into force, or why not. */
export type Weighed =
  | { readonly terms: ProgrammeTerms; readonly outlook: Outlook | undefined; readonly refused?: never }
  | ProposalRefused

/** Terms as they were read, and what they cost and bring where enough is known of the shop's business. */
export type Seen =
  | { readonly terms: ProgrammeTerms; readonly outlook: Outlook; readonly refused?: never }
  | { readonly terms: ProgrammeTerms; readonly outlook: undefined; readonly refused: MarginUnknown }
  | { readonly terms: undefined; readonly outlook: undefined; readonly refused: FieldsInvalid }

/** Reads proposed terms and reckons what they cost and bring; judges nothing. */
export function outlookOn({ options, said, guessed }: Proposal, currency: string): Seen {
  const { terms, errors } = readProgramme(options, currency)
  if (!terms) return { terms, outlook: undefined, refused: { refused: 'field_invalid', errors } }
  const assumptions = assumptionsFrom(said, guessed)
  if (isComplete(assumptions)) {
    return { terms, outlook: { ...breakEven(terms, economicsOf(assumptions)), assumptions } }
  }
  const missing = (['averageOrder', 'margin'] as const).filter((one) => !assumptions[one])
  return { terms, outlook: undefined, refused: { refused: 'margin_unknown', missing } }
}

/** Reads proposed terms and weighs what they cost against what the shop earns. */
export function weighProgramme(proposal: Proposal, currency: string): Weighed {
  const { confirmLoss = false } = proposal
  const { terms, outlook, refused } = outlookOn(proposal, currency)
  if (!terms) return refused
  if (!confirmLoss && refused) return refused
  if (!confirmLoss && outlook?.exceeds) return { refused: 'reward_exceeds_margin', outlook }
  return { terms, outlook }
}
