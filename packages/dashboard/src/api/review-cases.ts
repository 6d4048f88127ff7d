import type { AdminConversionDetail } from '@goodword/protocol'
import { ApiError } from './api-error.ts'
import type { ShopApi } from './shop-api.ts'

/** One page of orders that wait for a person, with everything that is known of each. */
export async function reviewCases(
  api: ShopApi,
  cursor: string | undefined,
): Promise<{ items: AdminConversionDetail[]; next?: string | undefined }> {
  const { items, next } = await api.review({ cursor, limit: '10' })
  const details = await Promise.all(items.map(({ orderId }) => detailOf(api, orderId)))
  return { items: details.flatMap((detail) => (detail?.review === 'open' ? [detail] : [])), next }
}

/** `undefined`: it was erased since it was listed. */
async function detailOf(api: ShopApi, number: string): Promise<AdminConversionDetail | undefined> {
  try {
    return await api.conversion(number)
  } catch (error) {
    if (error instanceof ApiError && error.problem?.code === 'not_found') return undefined
    throw error
  }
}
