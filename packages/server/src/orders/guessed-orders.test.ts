import { BATCH_LIMIT } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { confirmOrder } from './confirm-order.ts'

let test: EngineShop
let stranger: Awaited<ReturnType<EngineShop['join']>>
let advocate: Awaited<ReturnType<EngineShop['join']>>
beforeEach(async () => {
  test = await engineShop({ holdDays: 0 })
  stranger = await test.join('stranger@example.test')
  advocate = await test.join('advocate@example.test')
  const guesses = Array.from({ length: 1000 }, (_, index) => order(String(index + 1), [touch(stranger.code)]))
  for (let start = 0; start < guesses.length; start += BATCH_LIMIT) {
    await test.send(...guesses.slice(start, start + BATCH_LIMIT))
  }
  test.clock.now += 60 * 60_000
}, 300_000)
afterEach(() => test.close())

/** What may be paid out: what waits for a word that never comes is nobody's. */
const earned = async ({ session }: { session: string }) => (await test.invite(session)).totals.earned.amount
const confirm = async (number: string, placedAt?: number) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number, amount: '49.90', currency: 'EUR', source: 'api' },
      placedAt,
    }),
  )

describe('whoever has claimed the orders 1 to 1,000 beforehand', () => {
  it('gains nothing from signed orders, and keeps nobody from theirs', async () => {
    for (const number of ['1', '17', '500', '999', '1000']) {
      const orderToken = await test.signed(number)
      await test.send(order(number, [touch(advocate.code)], { orderToken }))
    }
    await test.send(order('501', [], { orderToken: await test.signed('501') }))
    expect(await earned(advocate)).toBe('50.00')
    expect(await earned(stranger)).toBe('0.00')
  })

  it('gains nothing from orders that the shop confirms with the time they were placed, and keeps nobody from theirs', async () => {
    await test.send(order('17', [touch(advocate.code)]), order('18', [touch(advocate.code)]))
    for (const number of ['17', '18', '500']) await confirm(number, test.clock.now - 60_000)
    expect(await earned(advocate)).toBe('20.00')
    expect(await earned(stranger)).toBe('0.00')
  })

  it('has nothing paid without a person where the shop does not say when and somebody else claims too', async () => {
    await test.send(order('17', [touch(advocate.code)]))
    expect((await confirm('17')).order.review).toEqual({ verdict: 'open' })
    expect([await earned(advocate), await earned(stranger)]).toEqual(['0.00', '0.00'])
  })
})
