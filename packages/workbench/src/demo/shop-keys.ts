import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a sample shop is known to its Goodword server. */
export interface ShopKeys {
  readonly shopId: string
  /** Never printed. */
  readonly secretKey: string
}

/** From publishable key to what belongs to it. */
export type KnownShops = Readonly<Record<string, ShopKeys>>

const fileIn = (dataFolder: string): string => join(dataFolder, 'demo-shops.json')

/** The sample shops that were made at an earlier start. */
export async function readShopKeys(dataFolder: string): Promise<KnownShops> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '{}')
  return JSON.parse(text)
}

/** Keeps the keys where only this user can read them. */
export async function writeShopKeys(dataFolder: string, shops: KnownShops): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  await writeFile(fileIn(dataFolder), `${JSON.stringify(shops, undefined, 2)}\n`, { mode: 0o600 })
}
