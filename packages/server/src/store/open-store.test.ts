import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../fixtures/messages.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { openStore } from './open-store.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const visit = (id: string, advocateId: string) => ({
  id,
  advocateId,
  code: 'CODE',
  channel: undefined,
  at: 0,
  toldAt: 0,
  landing: undefined,
  referringHost: undefined,
  utmSource: undefined,
  utmMedium: undefined,
  source: 'direct' as const,
  network: undefined,
  template: undefined,
})

async function advocateId(): Promise<string> {
  const { code } = await shop.join()
  const found = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)
  if (!found) throw new Error('no advocate')
  return found.id
}

describe('writes', () => {
  it('that fail take no others of their group with them', async () => {
    const advocate = await advocateId()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        shop.store.write(async (tx) => {
          await tx.addVisit(shop.shopId, visit(`visit-${index}`, advocate))
          if (index % 10 === 3) throw new Error('no')
          if (index % 10 === 7) await tx.addVisit(shop.shopId, visit(`other-${index}`, 'nobody'))
        }),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(40)
    expect(await shop.store.countVisits(shop.shopId, advocate)).toBe(160)
  })

  it('are not seen by readers before they are committed', async () => {
    const advocate = await advocateId()
    await shop.store.write(async (tx) => {
      await tx.addVisit(shop.shopId, visit('visit-1', advocate))
      expect(await tx.countVisits(shop.shopId, advocate)).toBe(1)
      expect(await shop.store.countVisits(shop.shopId, advocate)).toBe(0)
    })
    expect(await shop.store.countVisits(shop.shopId, advocate)).toBe(1)
  })

  it('that wait when the store is closed are finished first', async () => {
    const advocate = await advocateId()
    const write = shop.store.write((tx) => tx.addVisit(shop.shopId, visit('visit-1', advocate)))
    await shop.store.close()
    expect(await write).toBe(true)
    const again = await openStore({ ...shop.database.place, now: () => 0 })
    expect(await again.countVisits(shop.shopId, advocate)).toBe(1)
    await again.close()
  })
})

describe('a second start', () => {
  it('keeps the data and migrates nothing', async () => {
    const { code, session } = await shop.join()
    await shop.send(order('1001', [touch(code)]))
    const before = await shop.invite(session)
    const again = await openStore({ ...shop.database.place, now: () => 0 })
    expect(await again.programme(shop.shopId)).toMatchObject({ version: 1, windowDays: 30 })
    expect(await again.shop(shop.shopId)).toEqual(await shop.store.shop(shop.shopId))
    await again.close()
    expect(await shop.invite(session)).toEqual(before)
  })
})

describe.runIf(ENGINE === 'sqlite')('a write that meets a locked file', () => {
  it('says that the store cannot answer now', async () => {
    const other = shop.database.connect()
    const held = await other.startTransaction().execute()
    await held.insertInto('migrations').values({ name: 'in the way', applied_at: 0 }).execute()
    await expect(shop.store.write(async () => 1)).rejects.toMatchObject({ name: 'StoreUnavailableError' })
    await held.rollback().execute()
    await other.destroy()
    expect(await shop.store.write(async () => 1)).toBe(1)
  })
})
