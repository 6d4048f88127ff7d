import { type EconomicsWord, saidAfter } from '../domain/assumptions.ts'
import type { Programme } from '../domain/programme.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { shopHistory } from './shop-history.ts'
import { type Outlook, type Proposal, type ProposalRefused, weighProgramme } from './weigh-programme.ts'

/** What an owner gives to put terms into force. */
export interface NewTerms extends Pick<Proposal, 'options' | 'confirmLoss'> {
  /** What the shop earns, as far as there is something new to say. */
  readonly economics: EconomicsWord | undefined
}

/** The new version, or why there is none. */
export type Activated =
  | { readonly programme: Programme; readonly outlook: Outlook | undefined; readonly refused?: never }
  | ProposalRefused

/**
 * Puts new terms into force as the next version. Orders that were heard of before are still judged by theirs. A shop never unknowingly
 * spends more on bringing a customer than that customer brings: such terms need `confirmLoss`. What the owner says that the shop earns
 * is kept, and weighs the next terms too until something newer is said; the shop's books stand in only for what was not said.
 */
export async function activateProgramme(
  { store, now }: Engine,
  shop: Shop,
  { options, confirmLoss, economics = {} }: NewTerms,
): Promise<Activated> {
  const { guessed } = await shopHistory(store, shop)
  return store.write(async (tx) => {
    const said = saidAfter(await tx.economics(shop.id), economics)
    const weighed = weighProgramme({ options, confirmLoss, said, guessed }, shop.currency)
    if (weighed.refused) return weighed
    const { terms, outlook } = weighed
    await tx.keepEconomics(shop.id, said)
    const version = await tx.addProgramme(shop.id, terms, now())
    return { programme: { ...terms, version }, outlook }
  })
}
