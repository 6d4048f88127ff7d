import { BATCH_LIMIT } from '@goodword/protocol'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { GUESSED_ORDERS } from '../fixtures/test-database.ts'
import { confirmOrder } from './confirm-order.ts'

let test: EngineShop
let stranger: Awaited<ReturnType<EngineShop['join']>>
let advocate: Awaited<ReturnType<EngineShop['join']>>
beforeAll(async () => {
  test = await engineShop({ holdDays: 0 })
  stranger = await test.join('stranger@example.test')
  const guesses = Array.from({ length: GUESSED_ORDERS }, (_, index) =>
    order(String(index + 1), [touch(stranger.code)]),
  )
  for (let start = 0; start < guesses.length; start += BATCH_LIMIT) {
    await test.send(...guesses.slice(start, start + BATCH_LIMIT))
  }
  test.clock.now += 60 * 60_000
}, 300_000)
afterAll(() => test.close())

/** Each test has an advocate and order numbers of its own. */
beforeEach(async (context) => {
  advocate = await test.join(`${context.task.id}@example.test`)
})

/** What may be paid out: what waits for a word that never comes is nobody's. */
const earned = async ({ session }: { session: string }) => (await test.invite(session)).totals.earned.amount
const confirm = async (number: string, placedAt?: number) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number, amount: '49.90', currency: 'EUR', source: 'api' },
      ...{ placedAt, proofs: PROOFS },
    }),
  )

/** What only the buyer's page and the shop know. */
const PROOFS = ['a'.repeat(64)]

const LAST = GUESSED_ORDERS
const MIDDLE = GUESSED_ORDERS / 2

describe(`whoever has claimed the orders 1 to ${GUESSED_ORDERS} beforehand`, () => {
  it('gains nothing from signed orders, and keeps nobody from theirs', async () => {
    for (const number of [1, 17, MIDDLE, LAST - 1, LAST].map(String)) {
      const orderToken = await test.signed(number)
      await test.send(order(number, [touch(advocate.code)], { orderToken }))
    }
    await test.send(order(String(MIDDLE + 1), [], { orderToken: await test.signed(String(MIDDLE + 1)) }))
    expect(await earned(advocate)).toBe('50.00')
    expect(await earned(stranger)).toBe('0.00')
  })

  it('gains nothing from orders that the shop confirms with the time they were placed, and keeps nobody from theirs', async () => {
    const own = { proofs: PROOFS }
    await test.send(order('27', [touch(advocate.code)], own), order('28', [touch(advocate.code)], own))
    for (const number of ['27', '28', '29']) await confirm(number, test.clock.now - 60_000)
    expect(await earned(advocate)).toBe('20.00')
    expect(await earned(stranger)).toBe('0.00')
  })

  it('has nothing paid without a person where the shop does not say when and somebody else claims too', async () => {
    await test.send(order('37', [touch(advocate.code)]))
    expect((await confirm('37')).order.review).toEqual({ verdict: 'open' })
    expect([await earned(advocate), await earned(stranger)]).toEqual(['0.00', '0.00'])
  })
})
