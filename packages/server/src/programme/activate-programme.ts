import type { BreakEven } from '../domain/break-even.ts'
import type { Programme } from '../domain/programme.ts'
import type { Engine } from '../engine.ts'
import type { Shop } from '../store/shop.ts'
import { type Proposal, type ProposalRefused, weighProgramme } from './weigh-programme.ts'

/** The new version, or why there is none. */
export type Activated =
  | { readonly programme: Programme; readonly breakEven: BreakEven | undefined; readonly refused?: never }
  | ProposalRefused

/**
 * Puts new terms into force as the next version. Orders that were heard of before are still judged by theirs. A shop never unknowingly
 * spends more on bringing a customer than that customer brings: such terms need `confirmLoss`. What the owner says that the shop earns
 * is kept, and weighs the next terms too when nothing newer is said.
 */
export async function activateProgramme(
  { store, now }: Engine,
  shop: Shop,
  proposal: Proposal,
): Promise<Activated> {
  const economics = proposal.economics ?? (await store.economics(shop.id))
  const weighed = weighProgramme({ ...proposal, economics }, shop.currency)
  if (weighed.refused) return weighed
  const { terms, breakEven } = weighed
  const version = await store.write(async (tx) => {
    if (proposal.economics) await tx.keepEconomics(shop.id, proposal.economics)
    return tx.addProgramme(shop.id, terms, now())
  })
  return { programme: { ...terms, version }, breakEven }
}
