import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../../fixtures/messages.ts'
import { conversionOf, jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
let code: string
beforeEach(async () => {
  shop = await testShop()
  code = (await shop.join()).code
})
afterEach(() => shop.close())

describe('the review queue', () => {
  async function compete() {
    const other = (await shop.join('other@example.test')).code
    const signed = async (touches: object[]) => {
      const orderToken = await shop.signed('1001')
      await shop.send(order('1001', touches, { orderToken }))
    }
    await signed([touch(code)])
    await signed([touch(other)])
    return other
  }

  it('holds what several advocates claim, and lets a person say whose it is', async () => {
    const other = await compete()
    const queue = await jsonOf(shop.admin('GET', '/review'))
    const { items } = queue as { items: { id: string; review: string }[] }
    expect(items).toMatchObject([{ review: 'open' }])
    // The shop has signed it: its rewards wait for a person alone.
    expect(await jsonOf(shop.admin('GET', '/conversions?unconfirmed=yes'))).toEqual({ items: [] })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toMatchObject({
      items: [{ waitsFor: 'review' }, {}],
    })
    await shop.send(order('1001', [touch('NOBODY')]))
    const { candidates } = await conversionOf(shop.admin('GET', '/conversions/1001'))
    expect(candidates.map((one) => one.code).toSorted()).toEqual([code, other].toSorted())
    expect(candidates).toContainEqual(expect.objectContaining({ code: other, email: 'other@example.test' }))
    const wrong = await shop.admin('POST', `/review/${items[0]?.id}/approve`, { creditTo: 'NOBODY' })
    expect(await problemOf(wrong)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'creditTo' }] })
    const told = await conversionOf(
      shop.admin('POST', `/review/${items[0]?.id}/approve`, { creditTo: other }),
    )
    expect(told).toMatchObject({ review: 'approved', credit: { code: other } })
    expect(await jsonOf(shop.admin('GET', '/review'))).toEqual({ items: [] })
  })

  it('lets a person refuse, with a reason', async () => {
    await compete()
    const { items } = (await jsonOf(shop.admin('GET', '/review'))) as { items: { id: string }[] }
    const told = await conversionOf(
      shop.admin('POST', `/review/${items[0]?.id}/refuse`, { note: 'same household, made up' }),
    )
    expect(told).toMatchObject({ review: 'refused', status: 'refused' })
  })
})
