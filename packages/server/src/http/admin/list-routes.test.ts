import { ListedPeopleSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('the lists of allowed and blocked people', () => {
  it('take an address off by what they show of it, which is not the address', async () => {
    await shop.admin('PUT', '/lists/blocked', { kind: 'email', value: 'one@example.test', note: 'fraud' })
    const { items } = v.parse(ListedPeopleSchema, await jsonOf(shop.admin('GET', '/lists/blocked')))
    expect(items).toMatchObject([{ kind: 'email', note: 'fraud', listedAt: shop.clock.now }])
    const [{ kind, value } = { kind: 'email', value: '' }] = items
    expect(value).not.toContain('example')
    expect(await jsonOf(shop.admin('DELETE', '/lists/blocked', { kind, value }))).toEqual({ listed: false })
    expect(await jsonOf(shop.admin('GET', '/lists/blocked'))).toEqual({ items: [] })
  })

  it('hold people until they are taken off, in pages', async () => {
    for (const value of ['c-1', 'c-2', 'c-3']) {
      await shop.admin('PUT', '/lists/blocked', { kind: 'customer', value })
    }
    const asked = { kind: 'email', value: 'sample@example.test', note: 'asked twice' }
    await shop.admin('PUT', '/lists/blocked', asked)
    const first = (await jsonOf(shop.admin('GET', '/lists/blocked?limit=2'))) as {
      items: object[]
      next: string
    }
    const second = (await jsonOf(shop.admin('GET', `/lists/blocked?limit=2&cursor=${first.next}`))) as {
      items: object[]
    }
    expect([...first.items, ...second.items]).toHaveLength(4)
    expect(JSON.stringify([first, second])).not.toContain('sample@example.test')
    expect(
      await jsonOf(shop.admin('DELETE', '/lists/blocked', { kind: 'email', value: 'Sample@example.test' })),
    ).toEqual({ listed: false })
    expect(await jsonOf(shop.admin('GET', '/lists/allowed'))).toEqual({ items: [] })
  })
})
