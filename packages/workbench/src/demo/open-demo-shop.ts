import { createShop, type RunningServer, type ShopPlace, updateShop } from '@goodword/server'
import { DEMO_TERMS, type DemoShop } from './demo-shops.ts'
import { readShopKeys, type ShopKeys, writeShopKeys } from './shop-keys.ts'

/** A sample shop that its server knows. */
export interface OpenedShop extends ShopKeys {
  /** Whether it was made just now. */
  readonly isNew: boolean
}

/**
 * Makes a sample shop at its first start, and tells the server at each later one where the shop is now.
 *
 * @throws Error with one sentence when the server has the shop but its keys are lost
 */
export async function openDemoShop(
  server: Pick<RunningServer, 'store' | 'vault'>,
  dataFolder: string,
  shop: DemoShop,
  place: ShopPlace,
): Promise<OpenedShop> {
  const known = await readShopKeys(dataFolder)
  const keys = known[shop.publishableKey]
  if (keys) {
    await updateShop(server.store, keys.shopId, place)
    return { ...keys, isNew: false }
  }
  const { publishableKey } = shop
  const tools = { store: server.store, vault: server.vault, now: Date.now }
  const options = { ...DEMO_TERMS, ...place, publishableKey }
  const { shopId, secretKey } = await createShop(tools, options).catch((cause) => {
    const sentence = `The sample shop ${shop.name} cannot be made: delete the folder ${dataFolder} to begin anew.`
    throw new Error(sentence, { cause })
  })
  await writeShopKeys(dataFolder, { ...known, [publishableKey]: { shopId, secretKey } })
  return { shopId, secretKey, isNew: true }
}
