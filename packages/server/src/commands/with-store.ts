import { masterKey } from '../keys/master-key.ts'
import { openVault } from '../keys/vault.ts'
import type { Settings } from '../read-settings.ts'
import { checkMasterKey } from '../shops/check-master-key.ts'
import type { ShopTools } from '../shops/create-shop.ts'
import { databasePlace } from '../store/database-place.ts'
import { openStore } from '../store/open-store.ts'

/** Opens the store that the settings name, lets `work` use it, and closes it again. A server may be running beside it. */
export async function withStore<T>({ server }: Settings, work: (tools: ShopTools) => Promise<T>): Promise<T> {
  const vault = openVault(server.masterKey ?? (await masterKey(server.dataFolder)))
  const now = Date.now
  const store = await openStore({ ...databasePlace(server), now })
  try {
    return await work({ store, vault, now })
  } finally {
    await store.close()
  }
}

/**
 * The same for work that seals keys or recognises people.
 *
 * @throws MasterKeyError when the settings lead to another master key than the shops were made with, as those of another folder do
 */
export function withVault<T>(settings: Settings, work: (tools: ShopTools) => Promise<T>): Promise<T> {
  return withStore(settings, async (tools) => {
    await checkMasterKey(tools)
    return work(tools)
  })
}
