import type { StoreReads } from '../store/store.ts'

/** The shop's secret keys that count at this time, as they are kept: sealed. The newest first. */
export async function sealedSecrets(
  store: Pick<StoreReads, 'secrets'>,
  shopId: string,
  now: number,
): Promise<string[]> {
  const keys = await store.secrets(shopId)
  return keys
    .filter(({ revokedAt }) => revokedAt === undefined || revokedAt > now)
    .map(({ sealed }) => sealed)
}
