import { JoinedSchema, OfferSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { order } from '../fixtures/messages.ts'
import { peer, problemOf, SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'

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
    await mailboxOf(shop).enter()
    expect(await offer(code)).toMatchObject({ from: 'Sample' })
    expect(JSON.stringify(await offer(code))).not.toMatch(/Person|@/)
  })

  it('of a code that nobody has is unknown', async () => {
    expect(await offer('NOBODY')).toEqual({ shopName: 'Sample shop', state: 'unknown' })
  })

  describe('of a shop that gives friends a coupon', () => {
    const VISIT = 'v1abcdefgh'
    const friend = async (code: string, visit = VISIT, headers = {}, address = '203.0.113.1') => {
      const url = `${PATHS.offer}?shop=${shop.publishableKey}&code=${code}&visit=${visit}`
      const answer = await shop.app.request(url, { headers }, peer(address))
      return v.parse(OfferSchema, await answer.json()).coupon
    }
    let code: string
    beforeEach(async () => {
      await shop.close()
      const terms = { advocateReward: '10.00', friendReward: '5.00' }
      shop = await testShop({ programme: { ...terms, couponPool: 'thanks', friendCouponPool: 'welcome' } })
      await shop.admin('POST', '/coupons/thanks/mint', { count: 50 })
      const minted = await shop.admin('POST', '/coupons/welcome/mint', { count: 40 })
      expect(minted.status).toBe(200)
      code = (await shop.join()).code
    })
    const given = async (pool: string) => {
      const rows = await shop.rows('coupons')
      return rows.filter((row) => row.pool === pool && row.status === 'given').map((row) => row.code)
    }

    it('holds one for each visit, the same one whenever it is asked for', async () => {
      const first = await friend(code)
      expect(await given('welcome')).toEqual([first])
      expect(await friend(code)).toBe(first)
      expect(await friend(code, 'v2abcdefgh')).not.toBe(first)
      expect(await given('welcome')).toHaveLength(2)
      // Rewards' coupons may be worth more.
      expect(await given('thanks')).toEqual([])
    })

    it('credits the advocate when it is typed, whatever the browser has forgotten', async () => {
      const coupon = await friend(code)
      const sent = order('1', [], { coupon })
      expect(await shop.send(sent)).toMatchObject([{ decision: { credited: true } }])
    })

    it('holds none for a page that names no visit, for a robot, or for a code that nobody has', async () => {
      expect(await offer(code)).not.toHaveProperty('coupon')
      expect(await friend(code, VISIT, { 'user-agent': 'Twitterbot/1.0' })).toBeUndefined()
      expect(await friend('NOBODY')).toBeUndefined()
      expect(await given('welcome')).toEqual([])
    })

    it('holds none for a network that asks for very many, and goes on holding the offer', async () => {
      const all: (string | undefined)[] = []
      for (let count = 0; count < 35; count++) all.push(await friend(code, `visit${count}abcdef`))
      expect(new Set(all.slice(0, 30)).size).toBe(30)
      expect(all.slice(30)).toEqual(Array(5).fill(undefined))
      expect(await friend(code, VISIT, {}, '198.51.100.1')).toBeDefined()
    })

    it('goes on holding a friend’s own on a network from which very many others ask', async () => {
      const first = await friend(code)
      for (let count = 0; count < 35; count++) await friend(code, `visit${count}abcdef`)
      expect(await friend(code, 'v2abcdefgh')).toBeUndefined()
      expect(await friend(code)).toBe(first)
    })

    it('counts only coupons that are new: page views of those who have theirs take nothing from others', async () => {
      const all = new Set<string | undefined>()
      for (let view = 0; view < 35; view++) all.add(await friend(code))
      expect([all.size, await friend(code, 'v2abcdefgh')]).toEqual([1, expect.any(String)])
    })

    it('holds none when the pool is empty', async () => {
      for (let count = 0; count < 40; count++)
        await friend(code, `visit${count}abcdef`, {}, `10.0.${count}.1`)
      expect(await friend(code)).toBeUndefined()
      expect(await offer(code)).toMatchObject({ state: 'open' })
    })
  })

  it('needs a code and the key of a shop', async () => {
    expect(await problemOf(await ask('%3Cb%3E'))).toMatchObject({
      code: 'field_invalid',
      errors: [{ field: 'code' }],
    })
    expect(await problemOf(await ask('ANNA', 'pk_nobody'))).toMatchObject({ code: 'shop_key_unknown' })
  })
})
