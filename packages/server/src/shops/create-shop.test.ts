import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SHOP, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { createShop, type ShopOptions, updateShop } from './create-shop.ts'
import { sealedSecrets } from './sealed-secrets.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const create = (change: Partial<ShopOptions>) => createShop({ ...shop, now: () => 0 }, { ...SHOP, ...change })

describe('createShop', () => {
  it('makes keys of the right form, and keeps the secret one sealed', async () => {
    const { shopId, publishableKey, secretKey } = await create({ publishableKey: 'pk_sample' })
    expect(publishableKey).toBe('pk_sample')
    expect(secretKey).toMatch(/^sk_[A-Za-z0-9]{43}$/)
    const [sealed = ''] = await sealedSecrets(shop.store, shopId, 0)
    expect(sealed).not.toContain(secretKey)
    expect(shop.vault.open(sealed)).toBe(secretKey)
  })

  it.each<[string, Partial<ShopOptions>]>([
    ['publishableKey', { publishableKey: 'sk_wrong' }],
    ['currency', { currency: 'EURO' }],
    ['allowedOrigins', { allowedOrigins: ['https://shop.example/'] }],
    ['allowedOrigins', { allowedOrigins: ['*'] }],
    ['landingUrl', { landingUrl: 'javascript:alert(1)' }],
    ['landingUrl', { landingUrl: 'https://shop.example/\nx' }],
    ['shareHosts', { shareHosts: ['https://refer.example'] }],
    ['advocateReward', { programme: { advocateReward: '-1', friendReward: '1' } }],
    ['windowDays', { programme: { advocateReward: '1', friendReward: '1', windowDays: 0 } }],
    ['holdDays', { programme: { advocateReward: '1', friendReward: '1', holdDays: 1.5 } }],
  ])('refuses a wrong %s', async (name, change) => {
    await expect(create(change)).rejects.toThrow(name)
  })

  it('refuses a key or a share host that another shop has, and writes nothing', async () => {
    await create({ publishableKey: 'pk_sample', shareHosts: ['a.example'] })
    const key = create({ publishableKey: 'pk_sample' })
    await expect(key).rejects.toThrow(new TypeError('publishableKey: pk_sample belongs to another shop'))
    const host = create({ shareHosts: ['b.example', 'A.example'] })
    await expect(host).rejects.toThrow(new TypeError('shareHosts: a.example belongs to another shop'))
    // With two shops a host that is nobody's belongs to nobody.
    expect(await shop.store.shopByShareHost('b.example')).toBeUndefined()
  })

  it('takes a share host that is given twice as one', async () => {
    const { shopId } = await create({ shareHosts: ['a.example', 'b.example', 'A.example'] })
    expect((await shop.store.shop(shopId))?.shareHosts).toEqual(['a.example', 'b.example'])
  })
})

describe('updateShop', () => {
  it('moves a shop and keeps the rest', async () => {
    const before = await shop.store.shop(shop.shopId)
    const place = {
      allowedOrigins: ['http://localhost:1'],
      landingUrl: 'http://localhost:1/',
      shareHosts: ['x:2'],
    }
    await updateShop(shop.store, shop.shopId, place)
    expect(await shop.store.shop(shop.shopId)).toEqual({ ...before, ...place })
    // Its own hosts are not taken.
    await updateShop(shop.store, shop.shopId, place)
  })

  it('refuses a share host of another shop, and keeps its own', async () => {
    await create({ shareHosts: ['a.example'] })
    await updateShop(shop.store, shop.shopId, { ...SHOP, shareHosts: ['own.example'] })
    const moving = updateShop(shop.store, shop.shopId, { ...SHOP, shareHosts: ['a.example'] })
    await expect(moving).rejects.toThrow('a.example belongs to another shop')
    expect((await shop.store.shop(shop.shopId))?.shareHosts).toEqual(['own.example'])
  })

  it('refuses a shop that does not exist', async () => {
    await expect(updateShop(shop.store, 'nobody', SHOP)).rejects.toThrow(RangeError)
  })
})
