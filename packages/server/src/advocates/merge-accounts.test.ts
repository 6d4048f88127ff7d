import { afterEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { confirmOrder } from '../orders/confirm-order.ts'
import { replayDecision } from '../orders/replay-decision.ts'
import { issueReward } from '../rewards/pay-reward.ts'
import { mergeAccounts } from './merge-accounts.ts'

let test: EngineShop
let codes: readonly string[]
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  expect(await miscounted()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

/** A person who has joined so many times. */
async function joined(times: number, terms: Parameters<typeof engineShop>[0]) {
  test = await engineShop({ holdDays: 0, ...terms })
  const accounts = []
  for (let count = 0; count < times; count += 1) accounts.push(await test.join('one@example.test'))
  codes = accounts.map(({ code }) => code)
}

async function change(terms: Parameters<EngineShop['change']>[0]) {
  await test.change({ holdDays: 0, ...terms })
  test.clock.now += 1000
}

/** Confirms orders that carried the code of one of the accounts, a minute one after the other. */
async function buy(account: number, ...numbers: readonly string[]) {
  for (const number of numbers) {
    test.clock.now += 60_000
    const said = { number, amount: '49.90', currency: 'EUR', code: codes[account], source: 'api' } as const
    done(await confirmOrder(test.engine, test.shop, said))
  }
}

const idOf = async (account: number) => {
  const code = codes[account] ?? ''
  return (await test.store.advocatesByCode(test.shopId, [code])).get(code)?.id ?? ''
}

async function merge(from: number, into: number) {
  const [part, whole] = [await idOf(from), await idOf(into)]
  await test.store.write((tx) => mergeAccounts(test.engine, tx, test.shopId, part, whole))
}

/** Numbers of the orders by which an advocate has a reward of this status. */
async function having(status: string): Promise<string[]> {
  const numbers = new Map((await test.rows('orders')).map(({ id, number }) => [id, number]))
  const rewards = (await test.rows('rewards')).filter(
    (one) => one.side === 'advocate' && one.status === status,
  )
  return rewards.map(({ order_id }) => numbers.get(order_id) ?? '').toSorted()
}

/** Scopes in which something else is counted than the orders have taken. */
async function miscounted(): Promise<string[]> {
  const orders = await test.rows('orders')
  const spending = await test.rows('spending')
  return spending.flatMap(({ scope, spent }) => {
    const taken = orders.map(({ credited, reserved, reserved_advocate }) =>
      scope === 'programme' ? reserved : scope === `advocate/${credited}` ? reserved_advocate : 0,
    )
    return taken.reduce((sum, one) => sum + Number(one), 0) === Number(spent) ? [] : scope
  })
}

describe('accounts that become one person’s', () => {
  it('have one number of orders a day, whichever of them joins the other', async () => {
    await joined(3, { ordersPerDay: 2, reviewFrom: 50 })
    await buy(0, '1', '2')
    await buy(1, '3', '4')
    await buy(2, '5', '6')
    await merge(1, 2)
    await merge(0, 2)
    expect(await having('approved')).toEqual(['1', '2'])
    expect(await having('held')).toEqual(['3', '4', '5', '6'])
  })

  it('have one cap also where friends got theirs before', async () => {
    await joined(2, { capPerAdvocate: '10.00' })
    await buy(0, '1')
    await buy(1, '2')
    for (const { id, side } of await test.rows('rewards')) {
      if (side === 'friend') done(await issueReward(test.engine, test.shop, id))
    }
    await merge(1, 0)
    expect(await having('approved')).toEqual(['1'])
    const friends = (await test.rows('rewards')).filter(({ side }) => side === 'friend')
    expect(friends.map(({ status }) => status)).toEqual(['issued', 'issued'])
  })

  it('have one cap also where one of them has its rewards from before there was any', async () => {
    await joined(2, {})
    await buy(0, '1', '2', '3')
    await change({ capPerAdvocate: '20.00' })
    await buy(1, '4', '5')
    await merge(1, 0)
    expect(await having('approved')).toEqual(['1', '2', '3'])
  })

  it('keep what was promised within limits that were raised since', async () => {
    await joined(2, { capPerAdvocate: '20.00', budget: '30.00' })
    await buy(0, '1', '2')
    await change({ capPerAdvocate: '40.00', budget: '60.00' })
    await buy(0, '3', '4')
    await merge(0, 1)
    expect(await having('approved')).toEqual(['1', '2', '3', '4'])
  })

  it('keep an order that was released from what its token’s bearer has added since', async () => {
    await joined(2, {})
    const stranger = await test.join('stranger@example.test')
    const orderToken = await test.signed('1')
    await test.send(order('1', [touch(codes[0] ?? '')], { orderToken }))
    test.clock.now += 1000
    await test.send(order('1', [touch(stranger.code, { age: 5000 })], { orderToken }))
    await merge(0, 1)
    expect(await having('approved')).toEqual(['1'])
    expect(await test.store.reviewQueue(test.shopId, 'open', undefined, 10)).toEqual([])
  })
})
