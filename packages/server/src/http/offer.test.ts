import { JoinedSchema, OfferSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problemOf, SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const ask = (code: string, key = shop.publishableKey) =>
  shop.app.request(`${PATHS.offer}?shop=${key}&code=${code}`, { headers: { origin: SHOP_ORIGIN } })

const offer = async (code: string) => v.parse(OfferSchema, await (await ask(code)).json())

describe('the offer', () => {
  it('is told to whoever has the link', async () => {
    const { code } = await shop.join()
    expect(await offer(code)).toMatchObject({
      shopName: 'Sample shop',
      state: 'open',
      offer: expect.any(Object),
    })
  })

  it('names the advocate only by a first name that was given', async () => {
    const anonymous = await shop.join()
    expect(await offer(anonymous.code)).not.toHaveProperty('from')
    const answer = await shop.post(PATHS.advocates, {
      shop: shop.publishableKey,
      email: 'sample@example.test',
      name: 'Sample Person',
    })
    const { code } = v.parse(JoinedSchema, await answer.json())
    expect(await offer(code)).toMatchObject({ from: 'Sample' })
    expect(JSON.stringify(await offer(code))).not.toMatch(/Person|@/)
  })

  it('of a code that nobody has is unknown', async () => {
    expect(await offer('NOBODY')).toEqual({ shopName: 'Sample shop', state: 'unknown' })
  })

  it('needs a code and the key of a shop', async () => {
    expect(await problemOf(await ask('%3Cb%3E'))).toMatchObject({
      code: 'field_invalid',
      errors: [{ field: 'code' }],
    })
    expect(await problemOf(await ask('ANNA', 'pk_nobody'))).toMatchObject({ code: 'shop_key_unknown' })
  })
})
