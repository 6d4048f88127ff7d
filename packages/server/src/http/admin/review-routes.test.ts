import { PATHS } from '@goodword/protocol'
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
    // The shop has signed it: it waits for a person alone, and till then nobody is promised anything.
    expect(await jsonOf(shop.admin('GET', '/conversions?unconfirmed=yes'))).toEqual({ items: [] })
    expect(await jsonOf(shop.admin('GET', '/rewards?status=held'))).toEqual({ items: [] })
    await shop.send(order('1001', [touch('NOBODY')]))
    const { candidates } = await conversionOf(shop.admin('GET', '/conversions/1001'))
    expect(candidates.map((one) => one.code).toSorted()).toEqual([code, other].toSorted())
    expect(candidates).toContainEqual(expect.objectContaining({ code: other, email: 'other@example.test' }))
    const nobody = await shop.admin('POST', `/review/${items[0]?.id}/approve`, {})
    expect(await problemOf(nobody)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'creditTo' }] })
    const wrong = await shop.admin('POST', `/review/${items[0]?.id}/approve`, { creditTo: 'NOBODY' })
    expect(await problemOf(wrong)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'creditTo' }] })
    const told = await conversionOf(
      shop.admin('POST', `/review/${items[0]?.id}/approve`, { creditTo: other }),
    )
    expect(told).toMatchObject({ review: 'approved', status: 'held', credit: { code: other } })
    const live = told.rewards.filter(({ status }) => status === 'held')
    expect(live.map(({ side }) => side).toSorted()).toEqual(['advocate', 'friend'])
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

  it('holds what nothing but a browser names somebody for, and nobody is the default there either', async () => {
    await shop.send(order('1001', [touch(code)]))
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '49.90' })
    const { items } = (await jsonOf(shop.admin('GET', '/review'))) as { items: { id: string }[] }
    expect(items).toMatchObject([{ orderId: '1001', review: 'open', cause: 'origin_unproven' }])
    const approve = (body: object) => shop.admin('POST', `/review/${items[0]?.id}/approve`, body)
    expect(await problemOf(await approve({}))).toMatchObject({
      ...{ code: 'field_invalid', errors: [{ field: 'creditTo' }] },
    })
    expect(await jsonOf(shop.admin('GET', '/review'))).toMatchObject({ items: [{ review: 'open' }] })
    const told = await conversionOf(approve({ creditTo: code }))
    expect(told).toMatchObject({ review: 'approved', status: 'held', credit: { code } })
    expect(told.releaseAt).toBeGreaterThan(shop.clock.now)
  })

  it('tells what came of an approval, not what was meant: a rule refuses whoever is named', async () => {
    const customer = { id: 'c-1', email: 'sample@example.test' }
    const customerToken = await shop.sign({ sub: customer.id, email: customer.email })
    const joined = await shop.post(PATHS.advocates, { shop: shop.publishableKey, customerToken })
    const own = ((await joined.json()) as { code: string }).code
    await shop.send(order('1001', [touch(own)]))
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '49.90', customer })
    const { id } = await conversionOf(shop.admin('GET', '/conversions/1001'))
    const told = await conversionOf(shop.admin('POST', `/review/${id}/approve`, { creditTo: own }))
    expect(told).toMatchObject({ status: 'refused' })
    expect(told.credit).toBeUndefined()
    expect(told.reasons).toContainEqual(expect.objectContaining({ code: 'own_link', fired: true }))
  })
})
