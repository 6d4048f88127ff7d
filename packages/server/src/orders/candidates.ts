import { orderFrom } from '../domain/evidence/order.ts'
import type { Report } from '../domain/evidence/report.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import type { CodeHolder } from '../store/advocate.ts'
import type { StoreReads } from '../store/store.ts'
import { inChunks } from './in-chunks.ts'

/**
 * The advocates whom an order may have come from, by code: whose links and coupons the order itself or its reports name; by each spelling
 * that came. A code that nobody has leads to nobody.
 */
export async function candidates(
  reads: Pick<StoreReads, 'advocatesByCode' | 'couponsByCode'>,
  shopId: string,
  reports: readonly Report[],
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, CodeHolder>> {
  const order = orderFrom(statements)
  const coupons = [...(order.coupons ?? []), ...reports.flatMap((report) => report.coupons)]
  const known = await inChunks(coupons, (some) => reads.couponsByCode(shopId, some))
  const touches = [...(order.touches ?? []), ...reports.flatMap((report) => report.touches)]
  const codes = [
    ...(typeof order.code === 'string' ? [order.code] : []),
    ...known.flatMap(([, { referralCode }]) => referralCode ?? []),
    ...touches.map((touch) => touch.code),
    ...coupons,
  ]
  return new Map(await inChunks(codes, (some) => reads.advocatesByCode(shopId, some)))
}
