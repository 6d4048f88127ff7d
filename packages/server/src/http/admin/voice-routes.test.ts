import { AdminRatingsSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageId } from '../../fixtures/messages.ts'
import { jsonOf, problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('what people say', () => {
  it('waits for the owner, once, however often it is sent', async () => {
    const id = messageId()
    const body = {
      shop: shop.publishableKey,
      id,
      stars: 4,
      words: 'fine',
      recommend: 'fair',
      orderId: '1001',
    }
    for (let count = 0; count < 3; count += 1) {
      expect(await jsonOf(shop.post(PATHS.ratings, body))).toEqual({ received: true })
    }
    const { items } = v.parse(AdminRatingsSchema, await jsonOf(shop.admin('GET', '/ratings?status=new')))
    expect(items).toMatchObject([
      { stars: 4, words: 'fine', recommend: 'fair', orderId: '1001', status: 'new' },
    ])
    await shop.admin('PATCH', `/ratings/${items[0]?.id}`, { status: 'approved' })
    expect(await jsonOf(shop.admin('GET', '/ratings?status=new'))).toEqual({ items: [] })
    expect(await jsonOf(shop.admin('GET', '/ratings?status=approved'))).toMatchObject({
      items: [{ stars: 4 }],
    })
  })

  it('about who sent them is answered alike, and only the owner learns whether a code was right', async () => {
    const { code } = await shop.join()
    const answers = []
    for (const from of [code, 'NOBODY-HERE', 'Anna']) {
      const answer = await shop.post(PATHS.missedReferrals, {
        shop: shop.publishableKey,
        id: messageId(),
        from,
      })
      answers.push([answer.status, await answer.text()])
    }
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(await jsonOf(shop.admin('GET', '/missed-referrals'))).toMatchObject({
      items: [{ from: 'Anna' }, { from: 'NOBODY-HERE' }, { from: code, advocateId: expect.any(String) }],
    })
  })

  it.each([
    [PATHS.ratings, { stars: 6 }, 'stars'],
    [PATHS.ratings, { stars: 4.5 }, 'stars'],
    [PATHS.missedReferrals, { from: '' }, 'from'],
  ])('at %s as %j is refused', async (path, body, field) => {
    const answer = await shop.post(path, { shop: shop.publishableKey, id: messageId(), ...body })
    expect(await problemOf(answer)).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})
