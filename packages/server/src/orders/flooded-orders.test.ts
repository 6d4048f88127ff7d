import { BatchAnswerSchema, JoinedSchema, MessageSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch, visit } from '../fixtures/messages.ts'
import { peer } from '../fixtures/test-shop.ts'
import { confirmOrder } from './confirm-order.ts'
import { recordConversion } from './record-conversion.ts'
import { replayDecision } from './replay-decision.ts'
import { NO_REPORT_LIMITS } from './report-limits.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ holdDays: 0, reviewFrom: 30 })
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

const fakes = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) =>
    order('1001', [touch(`MADE-UP-${index}-A`), touch(`MADE-UP-${index}-B`)], more),
  )

/** From one address, a batch at a time. */
async function sendFrom(address: string, messages: readonly object[]) {
  const answers = []
  for (const message of messages) {
    const body = { shop: test.publishableKey, messages: [message] }
    const answer = await test.post(PATHS.messages, body, {}, peer(address))
    answers.push(...v.parse(BatchAnswerSchema, await answer.json()).answers)
  }
  return answers
}

async function joinedFrom(address: string) {
  const body = { shop: test.publishableKey, email: 'sample@example.test' }
  return v.parse(JoinedSchema, await (await test.post(PATHS.advocates, body, {}, peer(address))).json())
}

const earned = async (session: string) => (await test.invite(session)).totals.earned.amount
const FAKES = 30

describe('an order that somebody has reported many times beforehand, with made-up codes', () => {
  it('is credited to the advocate when it is signed, by link or by coupon', async () => {
    const { code, session } = await test.join()
    await test.send(...fakes(FAKES))
    const [byLink] = await test.send(order('1001', [touch(code)], { orderToken: await test.signed('1001') }))
    expect(byLink?.decision?.credited).toBe(true)
    const others = fakes(FAKES, { orderId: '1002' })
    await test.send(...others)
    const [byCoupon] = await test.send(
      order('1002', [], { coupon: code, orderToken: await test.signed('1002') }),
    )
    expect(byCoupon?.decision?.credited).toBe(true)
    expect(await earned(session)).toBe('20.00')
  })

  it('is credited to the advocate when the shop confirms it, however many codes there are', async () => {
    const { code, session } = await test.join()
    await test.send(...fakes(FAKES))
    const proof = 'a'.repeat(64)
    await test.send(order('1001', [touch(code)], { proofs: [proof] }))
    const known = { proofs: [proof], placedAt: test.clock.now }
    const confirmation = {
      number: '1001',
      amount: '49.90',
      currency: 'EUR',
      source: 'api',
      ...known,
    } as const
    expect(done(await confirmOrder(test.engine, test.shop, confirmation)).decision.status).toBe('approved')
    expect(await earned(session)).toBe('10.00')
  })

  it('tells a browser without a signature what its own report would lead to, also when the order is signed by now', async () => {
    const [first, second] = [await test.join(), await test.join('other@example.test')]
    await test.send(order('1001', [touch(first.code)], { orderToken: await test.signed('1001') }))
    const [answer] = await test.send(order('1001', [touch(second.code)]))
    expect(answer?.decision).toMatchObject({ credited: true, friendReward: { status: 'held' } })
  })

  it('hides no signal', async () => {
    const { code } = await joinedFrom('203.0.113.7')
    await sendFrom('203.0.113.99', [visit(code, { id: 'v1abcdefgh' })])
    const orderToken = await test.signed('1001')
    await test.send(...fakes(FAKES))
    await test.send(order('1001', [touch(code, { visit: 'v1abcdefgh' })], { orderToken }))
    expect(await test.store.reviewQueue(test.shopId, 'open', undefined, 10)).toHaveLength(1)
  })
})

describe('reports of one order from one network', () => {
  const STRANGER = '198.51.100.1'
  const kept = async () => (await test.rows('reports')).length

  it('are asked to wait once there are many, and keep nobody else waiting', async () => {
    const { code, session } = await test.join()
    const answers = await sendFrom(STRANGER, fakes(40))
    expect(answers.at(0)?.status).toBe('accepted')
    // The SDK sends it again later.
    expect(answers.at(-1)).toMatchObject({ status: 'rejected', problem: { status: 429 } })
    expect(await kept()).toBeLessThan(30)
    const [friend] = await sendFrom('203.0.113.7', [order('1001', [touch(code)])])
    expect(friend).toMatchObject({ status: 'accepted', decision: { credited: true } })
    // Five that a buyer may send, three more in a while, and the friend's.
    expect(await test.rows('orders')).toMatchObject([{ crowded: 0 }])
    expect(await kept()).toBe(9)
    const orderToken = await test.signed('1001')
    const [signed] = await sendFrom(STRANGER, [order('1001', [touch(code)], { orderToken })])
    expect(signed?.status).toBe('accepted')
    expect(await earned(session)).toBe('10.00')
    expect((await sendFrom(STRANGER, [order('1002', [touch(code)])]))[0]?.status).toBe('accepted')
  })

  it('are counted once each, however often a transaction has to be repeated', async () => {
    const { code } = await test.join()
    await test.send(...fakes(FAKES))
    const { store } = test.engine
    // The first attempt is undone, as it is when it has met another one.
    const write: typeof store.write = async (work) => {
      const undone = store.write(async (tx) => {
        await work(tx)
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      return store.write(work)
    }
    let counted = 0
    const message = v.parse(MessageSchema, order('1001', [touch(code)]))
    if (message.type !== 'conversion') throw new Error('no order')
    const engine = { ...test.engine, store: { ...store, write } }
    const answer = await recordConversion(engine, test.shop, message, 'messages.0', {
      ...NO_REPORT_LIMITS,
      mayRepeat: async () => {
        counted += 1
        return true
      },
    })
    expect(answer.status).toBe('accepted')
    expect(counted).toBe(1)
  })

  it('are as few when they are signed: a token can be sent any number of times', async () => {
    const orderToken = await test.signed('1001')
    const answers = await sendFrom(STRANGER, fakes(40, { orderToken }))
    expect(answers.at(-1)).toMatchObject({ status: 'rejected', problem: { status: 429 } })
    expect(await kept()).toBeLessThan(30)
  })
})
