import { AdvocateReportSchema, FunnelSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from './domain/day.ts'
import { order, share, touch, visit } from './fixtures/messages.ts'
import { jsonOf, problemOf, type TestShop, testShop } from './fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
  // Noon: what happened a second ago happened today.
  shop.clock.now += DAY / 2
})
afterEach(() => shop.close())

const funnel = async (query: string) =>
  v.parse(FunnelSchema, await jsonOf(shop.admin('GET', `/reports/funnel?${query}`)))

async function buy(orderId: string, touches: object[], signed = true) {
  const orderToken = await shop.signed(orderId)
  await shop.send(order(orderId, touches, signed ? { orderToken } : {}))
}

/** A share, the visit that it brings, and what the visit's touch looks like. */
async function arrive(code: string, channel: string, template: string) {
  await shop.send(share(code, { channel, template, age: 2000 }))
  const arrival = visit(code, { channel, age: 1000 })
  await shop.send(arrival)
  return touch(code, { channel, visit: arrival.id })
}

describe('the funnel', () => {
  it('leads from the share over the visit to the conversion, by channel and by words', async () => {
    const { code } = await shop.join()
    const first = await arrive(code, 'whatsapp', 'short')
    await arrive(code, 'email', 'letter')
    await buy('1001', [first])
    const march = 'from=2025-03-01&to=2025-03-01'
    const one = { shares: 1, visits: 1 }
    const bought = {
      conversions: 1,
      revenue: { amount: '49.90' },
      cost: { amount: '15.00', currency: 'EUR' },
    }
    expect((await funnel(`${march}&by=channel`)).rows).toMatchObject([
      { key: 'email', ...one, conversions: 0, cost: { amount: '0.00' } },
      { key: 'whatsapp', ...one, ...bought },
    ])
    expect((await funnel(`${march}&by=template`)).rows).toMatchObject([
      { key: 'letter', ...one, conversions: 0 },
      { key: 'short', ...one, ...bought },
    ])
    expect((await funnel(march)).rows).toMatchObject([{ key: '2025-03-01', shares: 2, visits: 2, ...bought }])
  })

  it('compares with as many days before', async () => {
    const { code } = await shop.join()
    await arrive(code, 'email', 'short')
    shop.clock.now += 7 * DAY
    await arrive(code, 'email', 'short')
    await arrive(code, 'email', 'short')
    expect(await funnel('from=2025-03-08&to=2025-03-14')).toMatchObject({
      total: { shares: 2 },
      previous: { from: '2025-03-01', to: '2025-03-07', total: { shares: 1 } },
    })
  })

  it('counts nothing twice: not repeated messages, not an order reported again', async () => {
    const { code } = await shop.join()
    const pressed = share(code)
    const arrival = visit(code)
    await shop.send(pressed, pressed, arrival, arrival)
    const own = touch(code, { visit: arrival.id })
    await buy('1001', [own])
    await buy('1001', [own])
    expect((await funnel('from=2025-03-01&to=2025-03-01')).total).toMatchObject({
      shares: 1,
      visits: 1,
      conversions: 1,
      revenue: { amount: '49.90' },
    })
  })

  it('leaves out what nobody but a browser has said', async () => {
    const { code } = await shop.join()
    await buy('1001', [touch(code)], false)
    expect((await funnel('from=2025-03-01&to=2025-03-01')).total.conversions).toBe(0)
    await buy('1001', [touch(code)])
    expect((await funnel('from=2025-03-01&to=2025-03-01')).total.conversions).toBe(1)
  })

  it.each([
    ['from=2025-03-02&to=2025-03-01', 'to'],
    ['from=2023-01-01&to=2025-03-01', 'to'],
    ['from=2025-02-30&to=2025-03-01', 'from'],
    ['to=2025-03-01', 'from'],
    ['from=2025-03-01&to=2025-03-01&by=code', 'by'],
  ])('refuses %s', async (query, field) => {
    const problem = await problemOf(await shop.admin('GET', `/reports/funnel?${query}`))
    expect(problem).toMatchObject({ code: 'field_invalid', errors: [{ field }] })
  })
})

describe('the report of a month', () => {
  it('names the most successful advocates first', async () => {
    const [quiet, loud] = [await shop.join('quiet@example.test'), await shop.join('loud@example.test')]
    await arrive(quiet.code, 'email', 'short')
    await buy('1001', [await arrive(loud.code, 'email', 'short')])
    const answer = await shop.admin('GET', '/reports/advocates?month=2025-03')
    expect(v.parse(AdvocateReportSchema, await answer.json()).rows).toMatchObject([
      { email: 'loud@example.test', conversions: 1, visits: 1 },
      { email: 'quiet@example.test', conversions: 0, visits: 1 },
    ])
  })
})
