import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { messageId, order, share, touch, visit } from '../fixtures/messages.ts'
import { conversionOf, jsonOf } from '../fixtures/test-shop.ts'
import { friendCoupon, importCoupons, mintCoupons } from '../rewards/coupons.ts'
import { issueReward } from '../rewards/pay-reward.ts'
import { confirmOrder } from './confirm-order.ts'
import { creditOrder } from './credit-order.ts'
import { replayDecision } from './replay-decision.ts'

const small = (text: string) => text.toLowerCase()

let test: EngineShop
let code: string
let session: string
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, couponPool: 'thanks', friendCouponPool: 'welcome' })
  ;({ code, session } = await test.join())
  await mintCoupons(test.engine, test.shop, 'welcome', 5)
  test.clock.now += 1000
})
afterEach(async () => {
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

const confirm = async (number: string, more: object = {}) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number, amount: '49.90', currency: 'EUR', source: 'api', ...more },
    }),
  ).decision
const handed = async () => done(await friendCoupon(test.engine, test.shop, messageId(), code)).code
const unknown = (coupon: string) => ({ code: 'coupon_unknown', fired: true, params: { coupon } })

describe('a coupon that the shop’s system writes in its own way', () => {
  it('is that which was handed to the friend, in small letters as WooCommerce keeps it', async () => {
    const coupon = await handed()
    expect(small(coupon)).not.toBe(coupon)
    const said = await confirm('1', { coupons: [small(coupon)] })
    expect(said.credit).toMatchObject({ code, coupon: small(coupon) })
    expect(said.reasons).toContainEqual({ code: 'coupon_credited', fired: true, params: { code } })
    const orderToken = await test.signed('2', { coupons: [` ${small(await handed())} `] })
    const [answer] = await test.send(order('2', [], { orderToken }))
    expect(answer).toMatchObject({ status: 'accepted', decision: { credited: true } })
  })

  it('is the advocate’s own code, and is shown as it was given out', async () => {
    const typed = code[0] + small(code.slice(1))
    expect((await confirm('1', { coupon: typed })).credit).toMatchObject({ code, coupon: typed })
  })

  it('is found among several, and those that nobody knows are named to the owner', async () => {
    const coupon = small(await handed())
    await confirm('1', { coupons: ['summer10', 'WINTER 5', coupon] })
    const told = await conversionOf(test.admin('GET', '/conversions/1'))
    expect(told.credit).toMatchObject({ code, coupon })
    const named = told.reasons.filter((reason) => reason.code === 'coupon_unknown')
    expect(named).toEqual([unknown('summer10'), unknown('WINTER 5')])
  })

  it('is no unknown one where it is a reward, or was not handed out', async () => {
    await importCoupons(test.engine, test.shop, 'thanks', 'code\nTHANKS-1')
    await test.send(order('1', [touch(code)], { orderToken: await test.signed('1') }))
    const friend = (await test.rows('rewards')).find(({ side }) => side === 'friend')
    const paid = done(await issueReward(test.engine, test.shop, friend?.id ?? ''))
    expect(paid.coupon?.code).toBe('THANKS-1')
    const [free] = (await test.rows('coupons')).filter(({ status }) => status === 'free')
    const { reasons, credit } = await confirm('2', { coupons: ['thanks-1', small(free?.code ?? '')] })
    expect(credit).toBeUndefined()
    expect(reasons.filter((reason) => reason.code === 'coupon_unknown')).toEqual([])
  })

  it('names no more than ten to the owner, each once, and none to a browser', async () => {
    const coupons = Array.from({ length: 10 }, (_, index) => `NONE-${index}`)
    const [answer] = await test.send(order('1', [], { coupons: ['none-0', ...coupons.slice(0, 9)] }))
    expect(JSON.stringify(answer)).not.toMatch(/none-/i)
    await test.send(order('1', [], { coupons }))
    const { reasons } = await conversionOf(test.admin('GET', '/conversions/1'))
    expect(reasons.filter((reason) => reason.code === 'coupon_unknown')).toHaveLength(10)
  })

  it('is brought in once, whatever the spelling, and keeps the first one', async () => {
    const bring = (csv: string) => importCoupons(test.engine, test.shop, 'more', csv)
    expect(await bring('code\nSpring-1\nSPRING-1\nSPRING-2')).toMatchObject({
      ...{ added: 2, known: 0 },
      errors: [{ line: 3, field: 'code' }],
    })
    expect(await bring('code\nspring-1\nspring-3')).toMatchObject({ added: 1, known: 1 })
    const check = await importCoupons(test.engine, test.shop, 'more', 'code\nSPRING-3\nSPRING-4', true)
    expect(check).toMatchObject({ added: 1, known: 1 })
    const written = (await test.rows('coupons')).filter(({ pool }) => pool === 'more').map((one) => one.code)
    expect(written.toSorted()).toEqual(['SPRING-2', 'Spring-1', 'spring-3'])
  })
})

describe('a referral code in another spelling', () => {
  it('leads to the shop as the code that was given out', async () => {
    const link = await test.app.request(`https://refer.example/i/${small(code)}/email`)
    expect(link.headers.get('location')).toContain(`gw=${code}&`)
  })

  it('credits the advocate, who reads the reasons as ever', async () => {
    await test.send(visit(small(code)), share(small(code)))
    expect((await test.rows('visits')).map((row) => row.code)).toEqual([code])
    expect((await test.rows('shares')).map((row) => row.code)).toEqual([code])
    const orderToken = await test.signed('1')
    const [answer] = await test.send(order('1', [touch(small(code))], { orderToken }))
    const reason = { code: 'touch_credited', fired: true, params: { code, at: expect.any(Number) } }
    expect(answer).toMatchObject({ decision: { credited: true } })
    expect(answer?.decision?.reasons).toContainEqual(reason)
    expect((await test.invite(session)).friends[0]?.reasons).toContainEqual(reason)
    expect((await confirm('2', { code: small(code) })).credit).toMatchObject({ code })
  })

  it('is one advocate with the code as it was given out: two links of one friend are no contest', async () => {
    const reported = (spelling: string) =>
      order('1', [touch(spelling)], { customer: { email: 'f@example.test' } })
    await test.send(reported(code), reported(small(code)))
    const { credit } = await confirm('1', { email: 'f@example.test' })
    expect(credit).toMatchObject({ code })
    const told = await conversionOf(test.admin('GET', '/conversions/1'))
    expect(told.candidates).toMatchObject([{ code }])
  })

  it('is a visit that the server was told of, also when the report comes late', async () => {
    const come = visit(code)
    await test.send(come)
    test.clock.now += 1000
    const proofs = ['a'.repeat(64)]
    await confirm('1', { proofs, placedAt: test.clock.now })
    test.clock.now += 2 * 60 * 60 * 1000
    await test.send(order('1', [touch(small(code), { visit: come.id, age: 7_300_000 })], { proofs }))
    const told = await conversionOf(test.admin('GET', '/conversions/1'))
    expect(told).toMatchObject({ credit: { code }, reports: [{ standing: 'proven' }] })
  })

  it('may be named by a person, and is kept as it was given out', async () => {
    await test.send(order('1', [touch(code)]))
    await confirm('1')
    const credit = { amount: '49.90', currency: 'EUR', creditTo: small(code) }
    expect((await test.admin('POST', '/conversions/2/confirm', credit)).status).toBe(200)
    const { id } = (await test.store.order(test.shopId, '1')) ?? {}
    const approved = await test.admin('POST', `/review/${id}/approve`, { creditTo: small(code) })
    expect(approved.status).toBe(200)
    const named = { number: '1', code: small(code) }
    done(await test.store.write((tx) => creditOrder(test.engine, tx, test.shop, named)))
    expect((await test.rows('rulings')).map((row) => row.code)).toEqual([code, code, code])
  })

  it('finds the advocate in the owner’s lists, and among what friends say', async () => {
    const found = await jsonOf(test.admin('GET', `/advocates?code=${small(code)}`))
    expect(found).toMatchObject({ items: [{ codes: [code] }] })
    await test.post(PATHS.missedReferrals, {
      ...{ shop: test.publishableKey, id: messageId(), from: ` ${small(code)} ` },
    })
    const missed = await jsonOf(test.admin('GET', '/missed-referrals'))
    expect(missed).toMatchObject({ items: [{ from: small(code), advocateId: expect.any(String) }] })
  })

  it('is offered what the link promises, with a coupon that leads back to the code as given out', async () => {
    const query = `shop=${test.publishableKey}&code=${small(code)}&visit=${messageId()}`
    const offered = await jsonOf(test.app.request(`${PATHS.offer}?${query}`))
    expect(offered).toMatchObject({ state: 'open', coupon: expect.any(String) })
    const given = (await test.rows('coupons')).filter(({ status }) => status === 'given')
    expect(given).toMatchObject([{ referral_code: code }])
  })

  it('cannot be given to somebody else', async () => {
    const { id = '' } = (await test.rows('advocates'))[0] ?? {}
    await test.store.write(async (tx) => {
      expect(await tx.addCode(test.shopId, small(code), id, 0)).toBe(false)
      expect(await tx.addCode(test.shopId, code, id, 0)).toBe(false)
    })
  })
})
