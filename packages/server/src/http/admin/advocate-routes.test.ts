import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('advocates', () => {
  it('are found by any spelling of their address', async () => {
    const { code } = await shop.join('sample@gmail.com')
    await shop.join('other@gmail.com')
    expect(await jsonOf(shop.admin('GET', '/advocates?email=S.ample%2Bx@googlemail.com'))).toMatchObject({
      items: [{ email: 'sample@gmail.com', codes: [code], proven: false, active: true }],
    })
  })

  it('whose account is closed are no longer offered to friends', async () => {
    const { code } = await shop.join()
    const id = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)?.id
    expect(await jsonOf(shop.admin('PATCH', `/advocates/${id}`, { active: false }))).toMatchObject({
      active: false,
    })
    const offer = await shop.app.request(`${PATHS.offer}?shop=${shop.publishableKey}&code=${code}`)
    expect(await offer.json()).toMatchObject({ state: 'unknown' })
  })
})
