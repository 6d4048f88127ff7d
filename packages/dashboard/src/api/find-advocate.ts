import type { AdminAdvocate } from '@goodword/protocol'
import { ApiError } from './api-error.ts'
import type { ShopApi } from './shop-api.ts'

/**
 * The one advocate with a code or an address. Anybody can join with anybody's address, so the account whose owner has confirmed it counts
 * before others; several unconfirmed ones are told apart by their codes.
 *
 * @returns the advocate, or what is wrong with what was typed, in the server's manner
 */
export async function findAdvocate(
  api: ShopApi,
  search: string,
): Promise<AdminAdvocate | 'must not be empty' | 'is nobody here' | 'is several accounts'> {
  if (search.trim() === '') return 'must not be empty'
  const found = await api.advocates({ search }).catch((error: unknown) => {
    // What is no address has no account.
    if (error instanceof ApiError && error.fields.length > 0) return { items: [] }
    throw error
  })
  const accounts = found.items.filter(({ mergedInto, codes }) => mergedInto === undefined && codes.length > 0)
  const proven = accounts.filter((one) => one.proven)
  const [only, ...others] = proven.length > 0 ? proven : accounts
  if (!only) return 'is nobody here'
  return others.length > 0 ? 'is several accounts' : only
}
