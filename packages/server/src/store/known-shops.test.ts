import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SHOP, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { hash } from '../keys/hash.ts'
import { KNOWN_FOR, KnownShops } from './known-shops.ts'
import { openStore } from './open-store.ts'

let shop: TestShop
let time: number
/** What another process knows. */
let other: KnownShops
beforeEach(async () => {
  shop = await testShop()
  time = 0
  other = new KnownShops(shop.store, () => time)
})
afterEach(() => shop.close())

const addVersion = async (store = shop.store) => {
  const { version, ...terms } = await shop.store.programme(shop.shopId)
  return store.write((tx) => tx.addProgramme(shop.shopId, { ...terms, holdDays: version + 1 }, 0))
}

describe('what a process knows of a shop', () => {
  it('changes at once where it was changed, and elsewhere within a second', async () => {
    const { version } = await other.reads.programme(shop.shopId)
    const next = await addVersion()
    expect((await shop.store.programme(shop.shopId)).version).toBe(next)

    time = KNOWN_FOR - 1
    expect((await other.reads.programme(shop.shopId)).version).toBe(version)
    time = KNOWN_FOR
    expect((await other.reads.programme(shop.shopId)).version).toBe(next)
    expect(KNOWN_FOR).toBeLessThanOrEqual(1000)
  })

  it('holds no key that is unknown, so that a new one counts at once', async () => {
    const keyHash = hash('pk_new')
    expect(await other.reads.shopByKeyHash(keyHash)).toBeUndefined()
    const { shopId } = shop
    await shop.store.write((tx) =>
      tx.addKey({ shopId, kind: 'publishable', keyHash, value: 'pk_new', at: 0 }),
    )
    expect(await other.reads.shopByKeyHash(keyHash)).toMatchObject({ id: shopId, name: SHOP.name })
  })

  it('is not what a transaction has taken back', async () => {
    const { version, ...terms } = await shop.store.programme(shop.shopId)
    const undone = shop.store.write(async (tx) => {
      const made = await tx.addProgramme(shop.shopId, { ...terms, holdDays: 1 }, 0)
      expect((await tx.programme(shop.shopId, made)).holdDays).toBe(1)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    const made = await shop.store.write((tx) => tx.addProgramme(shop.shopId, { ...terms, holdDays: 2 }, 0))
    expect(made).toBe(version + 1)
    expect((await shop.store.programme(shop.shopId, made)).holdDays).toBe(2)
    expect(await shop.store.write(async (tx) => (await tx.programme(shop.shopId, made)).holdDays)).toBe(2)
  })

  it('is the same in two processes a second after either has changed it', async () => {
    const second = await openStore({ ...shop.database.place, now: Date.now })
    await second.programme(shop.shopId)
    const next = await addVersion(shop.store)
    await expect
      .poll(async () => (await second.programme(shop.shopId)).version, { timeout: 10_000 })
      .toBe(next)
    await second.close()
  })
})
