import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../create-app.ts'
import { PUBLIC_URL, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { newId } from '../../new-id.ts'
import { type Store, type StoreTransaction, StoreUnavailableError } from '../../store/store.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

/** The real store on a disk that is full whenever one of these is to be written. */
function onFullDisk(...full: (keyof StoreTransaction)[]): Store {
  const refuse = () => Promise.reject(new StoreUnavailableError('the disk is full'))
  const broken = Object.fromEntries(full.map((name) => [name, refuse]))
  return { ...shop.store, write: (work) => shop.store.write((tx) => work({ ...tx, ...broken })) }
}

/** Mints two coupons by the key `m-1`, on a server with this store. */
async function mint(store: Store, count = 2): Promise<Response> {
  const { vault, clock, folder, secretKey } = shop
  const app = createApp({
    ...{ store, vault, now: () => clock.now, newId, log: pino({ level: 'silent' }) },
    ...{ publicUrl: PUBLIC_URL, tagFolder: folder },
  })
  return app.request('/v1/admin/coupons/spring/mint', {
    method: 'POST',
    headers: { authorization: `Bearer ${secretKey}`, 'idempotency-key': 'm-1' },
    body: JSON.stringify({ count }),
  })
}

describe('a request with an idempotency key', () => {
  it('that was answered with 503 may be sent again with its key, and is carried out then', async () => {
    const refused = await mint(onFullDisk('addCoupons'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await shop.rows('requests')).toEqual([])
    expect((await mint(shop.store)).status).toBe(200)
    expect(await shop.rows('coupons')).toHaveLength(2)
  })

  it('that was carried out is answered, even when its answer cannot be kept; it is never carried out twice', async () => {
    expect((await mint(onFullDisk('endRequest'))).status).toBe(200)
    expect(await problemOf(await mint(shop.store))).toMatchObject({ code: 'idempotency_key_busy' })
    expect(await shop.rows('coupons')).toHaveLength(2)
  })

  it('that comes many times at once is carried out once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => mint(shop.store)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    const told = await Promise.all(answers.filter(({ status }) => status === 200).map((one) => one.text()))
    expect(new Set(told).size).toBe(1)
    expect(await shop.rows('coupons')).toHaveLength(2)
    expect(await (await mint(shop.store)).text()).toBe(told[0])
  })
})
