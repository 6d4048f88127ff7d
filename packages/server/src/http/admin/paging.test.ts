import { AdminCustomersSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const customers = async (query = '') =>
  v.parse(AdminCustomersSchema, await jsonOf(shop.admin('GET', `/customers${query}`)))

describe('lists', () => {
  it('come in pages, the newest first, each row once', async () => {
    for (let count = 1; count <= 7; count += 1) {
      await shop.admin('POST', '/customers', { customerId: `c-${count}` })
    }
    const seen: (string | undefined)[] = []
    let query = '?limit=3'
    for (;;) {
      const { items, next } = await customers(query)
      seen.push(...items.map(({ customerId }) => customerId))
      if (next === undefined) break
      query = `?limit=3&cursor=${next}`
    }
    expect(seen).toEqual(['c-7', 'c-6', 'c-5', 'c-4', 'c-3', 'c-2', 'c-1'])
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=1000', 'limit'],
    ['limit=x', 'limit'],
    ['cursor=%27', 'cursor'],
    ['kind=bad', 'kind'],
  ])('refuse %s', async (query, field) => {
    const problem = await problemOf(await shop.admin('GET', `/customers?${query}`))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})
