import { FirstStepsSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch, visit } from '../fixtures/messages.ts'
import { jsonOf, SHOP, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { createShop } from '../shops/create-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const steps = async () => v.parse(FirstStepsSchema, await jsonOf(shop.admin('GET', '/first-steps')))
const NONE = { joined: false, visited: false, ordered: false, credited: false }

describe('the first steps of a shop', () => {
  it('are made one after another, up to the order that the shop confirms', async () => {
    expect(await steps()).toEqual(NONE)
    const { code } = await shop.join()
    expect(await steps()).toEqual({ ...NONE, joined: true })
    const arrival = visit(code)
    await shop.send(arrival)
    expect(await steps()).toEqual({ ...NONE, joined: true, visited: true })
    await shop.send(order('1001', [touch(code, { visit: arrival.id })]))
    expect(await steps()).toEqual({ joined: true, visited: true, ordered: true, credited: false })
    // Nothing but a browser's word says who it was: the owner has not named anybody yet.
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '49.90' })
    expect(await steps()).toMatchObject({ ordered: true, credited: false })
    await shop.admin('POST', '/conversions/1001/confirm', { amount: '49.90', creditTo: code })
    expect(await steps()).toEqual({ joined: true, visited: true, ordered: true, credited: true })
  })

  it('do not take a friend who has bought for one who has agreed: nothing is told of a visit before', async () => {
    const { code } = await shop.join()
    await shop.send(order('1001', [touch(code)]))
    expect(await steps()).toMatchObject({ visited: false, ordered: true })
  })

  it('are no other shop’s', async () => {
    const { code } = await shop.join()
    await shop.send(order('1001', [touch(code)]))
    const origin = 'https://other.example'
    const { shopId } = await createShop(
      { ...shop, now: () => shop.clock.now },
      { ...SHOP, allowedOrigins: [origin], landingUrl: origin },
    )
    expect(await shop.store.firstSteps(shopId)).toEqual(NONE)
    expect(await shop.store.firstSteps(shop.shopId)).toMatchObject({ joined: true, ordered: true })
  })

  it('do not take an order for a friend’s that nobody’s link has led to', async () => {
    await shop.join()
    await shop.send(order('1001', []))
    expect(await steps()).toMatchObject({ visited: false, ordered: false })
  })
})
