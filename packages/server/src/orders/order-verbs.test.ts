import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop, sides } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { GUESSED_ORDERS } from '../fixtures/test-database.ts'
import { releaseDue } from '../rewards/release-due.ts'
import { cancelOrder } from './cancel-order.ts'
import { confirmOrder } from './confirm-order.ts'
import { refundOrder } from './refund-order.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop()
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

const confirm = (number: string, more: object = {}) =>
  confirmOrder(test.engine, test.shop, { number, amount: '49.90', currency: 'EUR', source: 'api', ...more })
const cancel = (number: string) => cancelOrder(test.engine, test.shop, { number, source: 'api' })
const refund = (number: string, more: object = {}) =>
  refundOrder(test.engine, test.shop, { number, source: 'api', ...more })

const totals = async (session: string) => {
  const { waiting, earned } = (await test.invite(session)).totals
  return [waiting.amount, earned.amount]
}

describe('an order that a browser reported', () => {
  it('is released after the hold once the shop has confirmed it', async () => {
    const { code, session } = await test.join()
    await test.send(order('1001', [touch(code)]))
    expect(done(await confirm('1001', { code })).decision).toMatchObject({
      status: 'held',
      releaseAt: test.clock.now + 14 * DAY,
    })
    test.clock.now += 14 * DAY
    expect(await releaseDue(test.engine)).toBe(1)
    expect(await totals(session)).toEqual(['0.00', '10.00'])
    expect(await releaseDue(test.engine)).toBe(0)
  })

  it('has the amount and the customer that the shop says', async () => {
    await test.change({ advocateReward: { kind: 'percent', basisPoints: 1000 } })
    const { code } = await test.join()
    await test.send(order('1001', [touch(code)], { amount: '9000.00', customer: { id: 'somebody' } }))
    const decided = done(await confirm('1001', { customerId: 'c-7', code }))
    expect(sides(decided)).toEqual({ advocate: 499, friend: 500 })
    // The latest word counts.
    expect(sides(done(await confirm('1001', { amount: '20.00' })))).toMatchObject({ advocate: 200 })
    expect(await test.rows('orders')).toMatchObject([{ customer_id: 'c-7', minor: 2000 }])
  })

  it('is confirmed once, however often the shop says so', async () => {
    const { code } = await test.join()
    await test.send(order('1001', [touch(code)]))
    await Promise.all(Array.from({ length: 10 }, () => confirm('1001')))
    await confirm('1001', { id: 'mine' })
    expect(await test.rows('statements')).toHaveLength(2)
    expect(await test.rows('rewards')).toHaveLength(2)
    expect((await confirm('1002', { id: 'mine' })).refused).toBe('id_taken')
  })

  it.each([
    ['without a moment', {}],
    ['as of a moment', { asOf: Date.UTC(2025, 1, 28) }],
  ])('that carried a visit is confirmed once too, %s', async (_, more) => {
    const { code } = await test.join()
    const ref = `1~${code}.email.${(test.clock.now - DAY).toString(36)}.v1abcdefgh`
    await confirm('1001', { ref, ...more })
    test.clock.now += DAY
    expect(done(await confirm('1001', { ref, ...more })).news).toEqual([false])
    expect(await test.rows('statements')).toHaveLength(1)
    expect(await test.rows('decisions')).toHaveLength(1)
  })

  it('is refused to whoever sent themselves, whatever address their browser adds to what the shop has signed', async () => {
    const { code, session } = await test.join('self@example.test')
    const [own] = await test.rows('advocates')
    await test.store.write((tx) => tx.vouchFor(test.shopId, own?.id ?? '', {}))
    const customer = { email: 'invented@example.test' }
    await test.send(order('1001', [touch(code)], { orderToken: await test.signed('1001'), customer }))
    expect(await totals(session)).toEqual(['10.00', '0.00'])
    const { decision } = done(await confirm('1001', { email: 'Self@example.test' }))
    expect(decision.reasons).toContainEqual(expect.objectContaining({ code: 'own_link', fired: true }))
    expect(await totals(session)).toEqual(['0.00', '0.00'])
  })

  it('has the latest amount also when the shop goes back to one that it has said before', async () => {
    await test.change({ advocateReward: { kind: 'percent', basisPoints: 1000 } })
    const { code } = await test.join()
    await test.send(order('1001', [touch(code)]))
    const advocates = []
    for (const amount of ['49.90', '59.90', '49.90', '49.90', '59.90', '49.90']) {
      advocates.push(sides(done(await confirm('1001', { amount, source: 'csv', code }))).advocate)
    }
    expect(advocates).toEqual([499, 599, 499, 499, 599, 499])
    // Once for each time that it said something else.
    expect(await test.rows('statements')).toHaveLength(5)
    expect((await test.rows('rewards')).filter(({ status }) => status === 'held')).toHaveLength(2)
  })

  it('may be confirmed before the browser is heard', async () => {
    const { code, session } = await test.join()
    const proofs = ['a'.repeat(64)]
    expect(done(await confirm('1001', { proofs })).decision.credit).toBeUndefined()
    await test.send(order('1001', [touch(code)], { proofs }))
    expect((await test.invite(session)).friends[0]?.reward?.releaseAt).toBe(test.clock.now + 14 * DAY)
  })

  it.each([
    [{ amount: 'much' }, 'amount_malformed'],
    [{ currency: 'XXX' }, 'currency_unknown'],
  ])('is not confirmed with %j', async (more, refused) => {
    expect((await confirm('1001', more)).refused).toBe(refused)
    expect(await test.rows('orders')).toEqual([])
  })
})

describe('cancelling', () => {
  it('takes rewards back before and after their release', async () => {
    const { code, session } = await test.join()
    for (const number of ['1001', '1002']) {
      await test.send(order(number, [touch(code)], { orderToken: await test.signed(number) }))
    }
    expect(done(await cancel('1001')).decision).toMatchObject({ status: 'refused', rewards: [] })
    test.clock.now += 14 * DAY
    await releaseDue(test.engine)
    expect(await totals(session)).toEqual(['0.00', '10.00'])
    await cancel('1002')
    expect(await totals(session)).toEqual(['0.00', '0.00'])
    const { friends } = await test.invite(session)
    expect(friends.map(({ reward }) => reward?.status)).toEqual(['reversed', 'reversed'])
    expect(friends[0]?.reasons).toContainEqual({ code: 'order_cancelled', fired: true })
  })

  it('twice is once, and of an unknown order is kept until it comes', async () => {
    await confirm('1001')
    await cancel('1001')
    await cancel('1001')
    expect((await test.rows('statements')).map(({ says }) => says)).toEqual(['paid', 'cancelled'])
    await cancel('9')
    expect(done(await confirm('9', { asOf: test.clock.now - 1 })).order.cancelledAt).toBeDefined()
  })

  it('is taken back by a later word that it is paid, but never by a token', async () => {
    const { code } = await test.join()
    const orderToken = await test.signed('1001', { asOf: test.clock.now + 60_000 })
    await test.send(order('1001', [touch(code)], { orderToken }))
    await cancel('1001')
    test.clock.now += DAY
    const again = await test.signed('1001', { placedAt: test.clock.now - DAY, asOf: test.clock.now })
    await test.send(order('1001', [touch(code, { age: 2 * DAY })], { orderToken: again }))
    expect(await test.store.order(test.shopId, '1001')).toMatchObject({ cancelledAt: expect.any(Number) })
    expect(done(await confirm('1001')).order.cancelledAt).toBeUndefined()
  })

  it('holds against a report that comes later', async () => {
    const { code, session } = await test.join()
    await confirm('1001')
    await cancel('1001')
    await test.send(order('1001', [touch(code)], { orderToken: await test.signed('1001') }))
    expect(await totals(session)).toEqual(['0.00', '0.00'])
  })
})

describe('a refund', () => {
  it('of a part leaves that part of the reward, before and after the release', async () => {
    const { code, session } = await test.join()
    await test.send(
      order('1001', [touch(code)], { orderToken: await test.signed('1001', { amount: '100.00' }) }),
    )
    expect(sides(done(await refund('1001', { amount: '25.00' })))).toEqual({ advocate: 750, friend: 375 })
    expect(await totals(session)).toEqual(['7.50', '0.00'])
    test.clock.now += 14 * DAY
    await releaseDue(test.engine)
    expect(await totals(session)).toEqual(['0.00', '7.50'])
    expect(sides(done(await refund('1001', { amount: '25.00' })))).toEqual({ advocate: 500, friend: 250 })
    expect(await totals(session)).toEqual(['0.00', '5.00'])
    done(await refund('1001'))
    expect(await totals(session)).toEqual(['0.00', '0.00'])
  })

  it('with an id counts once; without one each request is another refund', async () => {
    await confirm('1001', { amount: '100.00' })
    await refund('1001', { amount: '10.00', id: 'r-1' })
    await refund('1001', { amount: '10.00', id: 'r-1' })
    expect(done(await refund('1001', { amount: '10.00' })).order.refunded).toBe(2000)
    expect(done(await refund('1001', { amount: '25.00', isTotal: true })).order.refunded).toBe(2500)
    await confirm('1002')
    expect((await refund('1002', { amount: '1.00', id: 'r-1' })).refused).toBe('id_taken')
  })

  it('as of a moment counts once, also where the clock of the shop is ahead', async () => {
    await confirm('1001')
    const asOf = test.clock.now + 3000
    for (const later of [0, 1000, 10_000]) {
      test.clock.now += later
      await refund('1001', { amount: '10.00', asOf })
    }
    expect(await test.rows('orders')).toMatchObject([{ refunded: 1000 }])
    expect(await test.rows('statements')).toHaveLength(2)
  })

  it('of more than the order came to is all of it, and one of an order that comes later is kept', async () => {
    await confirm('1001')
    expect(done(await refund('1001', { amount: '49.91' })).order.refunded).toBe(4990)
    await refund('1002')
    expect(done(await confirm('1002', { amount: '70.00' })).order.refunded).toBe(7000)
    expect((await refund('1001', { amount: 'all' })).refused).toBe('amount_malformed')
    expect(await test.rows('statements')).toHaveLength(4)
  })

  it('total may be corrected downwards, and parts come on top of the last one', async () => {
    await confirm('1001')
    await refund('1001', { amount: '30.00', isTotal: true })
    expect(done(await refund('1001', { amount: '10.00', isTotal: true })).order.refunded).toBe(1000)
    expect(done(await refund('1001', { amount: '5.00' })).order.refunded).toBe(1500)
  })
})

describe(`a stranger who claims order numbers 1 to ${GUESSED_ORDERS} beforehand`, () => {
  it('gains nothing, blocks nobody, and pins no better terms', { timeout: 240_000 }, async () => {
    const [stranger, advocate] = [await test.join('a@example.test'), await test.join('b@example.test')]
    const seen = touch(stranger.code)
    for (let start = 1; start <= GUESSED_ORDERS; start += 100) {
      const batch = Array.from({ length: 100 }, (_, index) =>
        order(String(start + index), [seen], { kind: 'lead', customer: { id: 'c-1' } }),
      )
      await test.send(...batch)
    }
    await test.change({ advocateReward: '8.00', kinds: ['order'], budget: '100.00' })
    test.clock.now += DAY
    await test.send(order('100', [touch(advocate.code)], { orderToken: await test.signed('100') }))
    const { friends, totals: sums } = await test.invite(advocate.session)
    expect(friends[0]?.reward).toMatchObject({ status: 'held', releaseAt: test.clock.now + 14 * DAY })
    expect(sums.waiting.amount).toBe('8.00')

    test.clock.now += 20 * DAY
    await releaseDue(test.engine)
    const gained = await test.invite(stranger.session)
    expect(gained.totals.earned.amount).toBe('0.00')
    expect((await test.invite(advocate.session)).totals.earned.amount).toBe('8.00')
  })
})
