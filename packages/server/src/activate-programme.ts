import type { FieldError } from '@goodword/protocol'
import { type BreakEven, breakEven, type Economics } from './domain/break-even.ts'
import type { Programme } from './domain/programme.ts'
import type { Engine } from './engine.ts'
import { readProgramme } from './programme-options.ts'
import type { Shop } from './store/shop.ts'

/** What an owner gives to put new terms into force. */
export interface Activation {
  /** Terms, as `ProgrammeOptionsSchema` reads them. */
  readonly options: unknown
  /** What the shop earns; see `shopHistory` for what can be known. `undefined`: not told. */
  readonly economics: Economics | undefined
  /** The owner has seen that the programme costs more than it brings, or that nobody knows, and wants it all the same. @default false */
  readonly confirmLoss?: boolean | undefined
}

/** The new version, or why there is none. */
export type Activated =
  | { readonly programme: Programme; readonly breakEven: BreakEven | undefined; readonly refused?: never }
  | { readonly refused: 'field_invalid'; readonly errors: readonly FieldError[] }
  /** Nobody has said what an order earns. */
  | { readonly refused: 'margin_unknown' }
  /** A customer would cost more than the customer brings. */
  | { readonly refused: 'reward_exceeds_margin'; readonly breakEven: BreakEven }

/**
 * Puts new terms into force as the next version. Orders that were heard of before are still judged by theirs. A shop never unknowingly
 * spends more on bringing a customer than that customer brings: such terms need `confirmLoss`.
 */
export async function activateProgramme(
  { store, now }: Engine,
  shop: Shop,
  { options, economics, confirmLoss = false }: Activation,
): Promise<Activated> {
  const read = readProgramme(options, shop.currency)
  if (!read.terms) return { refused: 'field_invalid', errors: read.errors }
  const { terms } = read
  const outlook = economics && breakEven(terms, economics)
  if (!confirmLoss && !outlook) return { refused: 'margin_unknown' }
  if (!confirmLoss && outlook?.exceeds) return { refused: 'reward_exceeds_margin', breakEven: outlook }
  const version = await store.write((tx) => tx.addProgramme(shop.id, terms, now()))
  return { programme: { ...terms, version }, breakEven: outlook }
}
