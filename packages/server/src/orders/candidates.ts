import type { Claim } from '../domain/claim.ts'
import { weighty } from '../domain/touches.ts'
import type { Advocate } from '../store/advocate.ts'
import type { StoreReads } from '../store/store.ts'
import { inChunks } from './in-chunks.ts'

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
  const coupons = ordered.flatMap((claim) => claim.coupon ?? [])
  const given = await inChunks(coupons, (some) => reads.referralCodesOfCoupons(shopId, some))
  const linked = ordered.flatMap((claim) => claim.touches.map((touch) => touch.code))
  const codes = [...given.map(([, code]) => code), ...linked, ...coupons]
  return new Map(await inChunks(codes, (some) => reads.advocatesByCode(shopId, some)))
}
