import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { messageId, order, touch } from '../fixtures/messages.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { confirmOrder } from './confirm-order.ts'
import { MOST_KEPT } from './keep-report.ts'

/** Enough to pass each bound; the same on both engines, and PostgreSQL takes longer. */
const FIRST = 150
const MORE = ENGINE === 'sqlite' ? 500 : 200

let test: EngineShop
beforeAll(async () => {
  test = await engineShop({ holdDays: 0 })
})
afterAll(() => test.close())

/** What tables hold of orders: rows, and characters of all that they say. */
async function stored() {
  const tables = [
    'orders',
    'reports',
    'statements',
    'decisions',
    'rewards',
    'ledger_entries',
    'rulings',
  ] as const
  const all = await Promise.all(tables.map(async (table) => [table, await test.rows(table)] as const))
  return Object.fromEntries(all.map(([table, rows]) => [table, [rows.length, JSON.stringify(rows).length]]))
}

const proofs = (index: number) => [String(index).padStart(64, '0')]

/** Ever other amounts, codes, visits, buyers, proofs; also signed. */
async function flood(number: string, from: number, count: number, orderToken?: string) {
  for (let start = from; start < from + count; start += 50) {
    const messages = Array.from({ length: Math.min(50, from + count - start) }, (_, place) => {
      const index = start + place
      const more = [
        { amount: `${index}.00` },
        { proofs: proofs(index) },
        { customer: { id: `c-${index}`, email: `b${index}@example.test` } },
        { coupons: [`COUPON-${index}`], ...(orderToken && { orderToken }) },
      ][index % 4]
      return order(number, [touch(`MADE-UP-${index}`), touch(`MADE-UP-${index}-B`)], more)
    })
    await test.send(...messages)
  }
}

describe('what is stored of one order', { timeout: 300_000 }, () => {
  it('stops growing, however often and with whatever it is reported, before the shop speaks of it', async () => {
    await flood('1001', 0, FIRST)
    const before = await stored()
    await flood('1001', FIRST, MORE)
    expect(await stored()).toEqual({ ...before, orders: expect.anything() })
  })

  it('stops growing after the shop has spoken, also by a token that is shown again and again', async () => {
    const orderToken = await test.signed('1002')
    await flood('1002', 0, 2 * FIRST, orderToken)
    done(
      await confirmOrder(test.engine, test.shop, {
        ...{ number: '1002', amount: '49.90', currency: 'EUR', source: 'api' },
      }),
    )
    await flood('1002', 2 * FIRST, FIRST, orderToken)
    const before = await stored()
    await flood('1002', 3 * FIRST, MORE, orderToken)
    expect(await stored()).toEqual({ ...before, orders: expect.anything() })
    const kept = await test.rows('reports')
    const { signed, proving, plain } = MOST_KEPT
    expect(kept.length).toBeLessThanOrEqual(2 * (signed + proving + plain))
    expect(JSON.stringify(await test.rows('orders')).length).toBeLessThan(3000)
  })

  it('does not grow by the same message sent again', async () => {
    const [id, visit] = [messageId(), messageId()]
    const again = { ...order('1003', [{ ...touch('MADE-UP'), visit }]), id }
    await test.send(again)
    const before = await stored()
    for (let times = 0; times < 20; times++) await test.send(again)
    expect(await stored()).toEqual(before)
  })
})
