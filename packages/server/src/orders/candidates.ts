import type { Claim } from '../domain/claim.ts'
import { weighty } from '../domain/touches.ts'
import type { Advocate } from '../store/advocate.ts'
import type { StoreReads } from '../store/store.ts'

/** Most codes that are looked up: anybody can report an order whose number is guessed, with ever new ones. */
const MOST_LOOKED_UP = 50

/**
 * The advocates whom an order may have come from, by code: whose links and coupons its claims name, those of claims that count before
 * others. A code that nobody has leads to nobody.
 */
export async function candidates(
  reads: Pick<StoreReads, 'advocatesByCode' | 'referralCodesOfCoupons'>,
  shopId: string,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, Advocate>> {
  const ordered = [...weighty(claims), ...claims]
  const coupons = unique(ordered.flatMap((claim) => claim.coupon ?? []))
  const given = await reads.referralCodesOfCoupons(shopId, coupons)
  const linked = ordered.flatMap((claim) => claim.touches.map((touch) => touch.code))
  return reads.advocatesByCode(shopId, unique([...given.values(), ...linked, ...coupons]))
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, MOST_LOOKED_UP)
}
