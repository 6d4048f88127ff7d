import { JoinedSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch, visit } from '../fixtures/messages.ts'
import { peer } from '../fixtures/test-shop.ts'
import { forgetNetworks } from '../jobs/forget-networks.ts'
import { listPerson, unlistPerson } from '../people/list-person.ts'
import { releaseDue } from '../rewards/release-due.ts'
import { confirmOrder } from './confirm-order.ts'
import { type Judgement, judgeOrder } from './judge-order.ts'
import { refundOrder } from './refund-order.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, newCustomersOnly: false, reviewFrom: 30 })
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

const THROW_AWAY = 'sample@mailinator.com'

const queue = (verdict: 'open' | 'approved' | 'refused' = 'open') =>
  test.store.reviewQueue(test.shopId, verdict, undefined, 10)

async function flagged(code: string, number = '1001') {
  const orderToken = await test.signed(number, { email: THROW_AWAY })
  return test.send(order(number, [touch(code)], { orderToken }))
}

async function joinedFrom(address: string) {
  const body = { shop: test.publishableKey, email: 'a@example.test' }
  const answer = await test.post(PATHS.advocates, body, {}, peer(address))
  return v.parse(JoinedSchema, await answer.json())
}

async function judge(judgement: { verdict: 'approved' | 'refused'; note?: string; creditTo?: string }) {
  const orderId = (await test.store.order(test.shopId, '1001'))?.id ?? ''
  return judgeOrder(test.engine, test.shop, { orderId, source: 'owner', ...judgement } as Judgement)
}

describe('an order with signals', () => {
  it('waits in the queue, and the browser does not hear why', async () => {
    const { code, session } = await test.join()
    const [answer] = await flagged(code)
    expect(answer?.decision).toMatchObject({ credited: true, friendReward: { status: 'held' } })
    expect(JSON.stringify(answer)).not.toMatch(/disposable_address|review_needed/)
    expect(await queue()).toHaveLength(1)
    expect((await test.invite(session)).friends[0]?.reward).not.toHaveProperty('releaseAt')
    test.clock.now += 1e9
    expect(await releaseDue(test.engine)).toBe(0)
  })

  it('goes on when a person approves it, and leaves the queue', async () => {
    const { code, session } = await test.join()
    await flagged(code)
    expect(done(await judge({ verdict: 'approved' })).decision.status).toBe('approved')
    expect([await queue(), await queue('approved')].map((list) => list.length)).toEqual([0, 1])
    expect((await test.invite(session)).totals.earned.amount).toBe('10.00')
  })

  it('earns nothing when a person refuses it, for a reason that the advocate does not read', async () => {
    const { code, session } = await test.join()
    await flagged(code)
    expect((await judge({ verdict: 'refused', note: ' ' })).refused).toBe('note_missing')
    expect(done(await judge({ verdict: 'refused', note: 'the same person' })).decision.status).toBe('refused')
    const invite = await test.invite(session)
    expect(invite.friends[0]?.reward?.status).toBe('refused')
    expect(invite.friends[0]?.reasons).toContainEqual({ code: 'review_refused', fired: true })
    expect(JSON.stringify(invite)).not.toContain('the same person')
    expect((await test.rows('orders'))[0]?.review_note).toBe('the same person')
    // A change of mind is possible.
    expect((await judge({ verdict: 'approved' })).refused).toBe('nobody_to_credit')
    expect(done(await judge({ verdict: 'approved', creditTo: code })).decision.status).toBe('approved')
  })

  it('is not looked at when the owner allows the buyer', async () => {
    const { code } = await test.join()
    const person = {
      kind: 'email',
      value: 'Sample+1@Mailinator.com',
      list: 'allowed',
      note: undefined,
    } as const
    expect(await listPerson(test.engine, test.shop, person)).toBe(true)
    const [answer] = await flagged(code)
    expect(answer?.decision?.friendReward?.status).toBe('approved')
    expect(JSON.stringify(await test.rows('listed_people'))).not.toContain('ailinator')
    expect(await unlistPerson(test.engine, test.shop, person)).toBe(true)
    await flagged(code, '1002')
    expect(await queue()).toHaveLength(1)
  })
})

describe('a friend in the household of the advocate', () => {
  it('is a signal on the day the advocate joined, and nothing more', async () => {
    const { code } = await joinedFrom('203.0.113.7')
    const arrive = async (id: string, from: string) => {
      await test.post(
        PATHS.messages,
        { shop: test.publishableKey, messages: [visit(code, { id })] },
        {},
        peer(from),
      )
      const orderToken = await test.signed(id)
      return test.send(order(id, [touch(code, { visit: id })], { orderToken }))
    }
    await arrive('v1abcdefgh', '203.0.113.99')
    expect(await queue()).toHaveLength(1)
    // The network is forgotten after 30 days; the question to the owner is not.
    test.clock.now += 31 * DAY
    await forgetNetworks(test.engine)
    await test.send(order('v1abcdefgh', [], { orderToken: await test.signed('v1abcdefgh') }))
    await arrive('v2abcdefgh', '198.51.100.1')
    expect(await queue()).toHaveLength(1)
    expect((await test.rows('visits')).map(({ network }) => network)).toEqual([null, expect.any(String)])
    expect(await test.rows('advocate_networks')).toEqual([])
  })
})

describe('an order that reaches the server before its visit', () => {
  const visiting = (code: string, id: string, from: string, more = {}) =>
    test.post(
      PATHS.messages,
      { shop: test.publishableKey, messages: [visit(code, { id, ...more })] },
      {},
      peer(from),
    )

  async function overtaken(from: string, more = {}) {
    const { code } = await joinedFrom('203.0.113.7')
    const orderToken = await test.signed('1001')
    await test.send(order('1001', [touch(code, { visit: 'v1abcdefgh' })], { orderToken }))
    expect(await queue()).toHaveLength(0)
    await visiting(code, 'v1abcdefgh', from, more)
    return code
  }

  it('is looked at once the visit tells of the same network, as long as nothing was released', async () => {
    await test.change({ holdDays: 14 })
    const code = await overtaken('203.0.113.99')
    expect(await queue()).toHaveLength(1)
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['held', 'held'])
    const before = await test.rows('decisions')
    await visiting(code, 'v1abcdefgh', '203.0.113.99')
    expect(await test.rows('decisions')).toEqual(before)
    await judge({ verdict: 'refused', note: 'the same person' })
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['refused', 'refused'])
  })

  it('is settled where it was released at once, and a person can still take back what was not paid', async () => {
    await overtaken('203.0.113.99')
    expect(await queue()).toHaveLength(0)
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['approved', 'approved'])
    await judge({ verdict: 'refused', note: 'the same person' })
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['reversed', 'reversed'])
  })

  it('stays as it was decided when the visit tells of nothing', async () => {
    await overtaken('198.51.100.1')
    expect(await queue()).toHaveLength(0)
    expect(await test.rows('decisions')).toHaveLength(1)
  })
})

describe('an order that the shop has spoken of, and not said that it is paid', () => {
  it('has nobody by default: anybody may have reported it', async () => {
    const stranger = await test.join('stranger@example.test')
    await test.send(order('1001', [touch(stranger.code)]))
    done(await refundOrder(test.engine, test.shop, { number: '1001', amount: '5.00', source: 'api' }))
    expect((await judge({ verdict: 'approved' })).refused).toBe('credit_to_missing')
    done(
      await confirmOrder(test.engine, test.shop, {
        ...{ number: '1001', amount: '49.90', currency: 'EUR', source: 'api' },
      }),
    )
    expect((await test.invite(stranger.session)).totals).toMatchObject({ earned: { amount: '0.00' } })
  })
})

describe('reports of several advocates', () => {
  it('go to whom a person names, of those who were named in them, and to nobody by default', async () => {
    await test.change({ holdDays: 1 })
    const [a, b, c] = [
      await test.join('a@example.test'),
      await test.join('b@example.test'),
      await test.join('c@example.test'),
    ]
    const orderToken = await test.signed('1001')
    await test.send(order('1001', [touch(a.code, { age: 5000 })], { orderToken }))
    await test.send(order('1001', [touch(b.code)], { orderToken }))
    expect(await queue()).toHaveLength(1)
    expect((await judge({ verdict: 'approved' })).refused).toBe('credit_to_missing')
    expect((await judge({ verdict: 'approved', creditTo: c.code })).refused).toBe('not_a_candidate')
    expect(done(await judge({ verdict: 'approved', creditTo: a.code })).decision.credit?.code).toBe(a.code)
    expect((await test.invite(a.session)).totals.waiting.amount).toBe('10.00')
    expect((await test.invite(b.session)).totals.waiting.amount).toBe('0.00')
    expect(await queue()).toEqual([])
  })

  it('cannot be decided for an order that is not there or came through nobody', async () => {
    expect(
      (await judgeOrder(test.engine, test.shop, { orderId: 'x', source: 'owner', verdict: 'approved' }))
        .refused,
    ).toBe('order_unknown')
    await test.send(order('1001', [], { orderToken: await test.signed('1001') }))
    expect((await judge({ verdict: 'approved' })).refused).toBe('nobody_to_credit')
  })
})

describe('the block list', () => {
  it('refuses the orders of a buyer and of an advocate, without telling them', async () => {
    const { code } = await test.join()
    const block = (kind: 'customer' | 'advocate', value: string) =>
      listPerson(test.engine, test.shop, { kind, value, list: 'blocked', note: undefined })
    await block('customer', 'c-9')
    const orderToken = await test.signed('1', { customerId: 'c-9' })
    const [first] = await test.send(order('1', [touch(code)], { orderToken }))
    expect(first?.decision?.credited).toBe(false)
    expect(JSON.stringify(first)).not.toContain('blocked')

    const found = (await test.store.advocatesByCode(test.shopId, [code])).get(code)
    await block('advocate', found?.id ?? '')
    await test.send(order('2', [touch(code)], { orderToken: await test.signed('2') }))
    const second = await test.store.order(test.shopId, '2')
    const decision = second && (await test.store.decision(test.shopId, second))
    expect(decision?.reasons).toContainEqual({ code: 'advocate_blocked', fired: true, params: { code } })
  })

  it('takes no address that is none', async () => {
    const person = { kind: 'email', value: 'nobody', list: 'blocked', note: undefined } as const
    expect(await listPerson(test.engine, test.shop, person)).toBe(false)
  })
})
