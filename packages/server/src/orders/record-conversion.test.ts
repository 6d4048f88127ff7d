import { PATHS } from '@goodword/protocol'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../create-app.ts'
import { DAY } from '../domain/day.ts'
import { order, touch } from '../fixtures/messages.ts'
import { PUBLIC_URL, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { newId } from '../new-id.ts'
import type { Store } from '../store/store.ts'

const SILENT = { log: pino({ level: 'silent' }), publicUrl: PUBLIC_URL, tagFolder: '' }

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const rows: TestShop['rows'] = (table) => shop.rows(table)

async function ledgerSums() {
  const sums = new Map<string, number>()
  for (const row of await rows('ledger_entries')) {
    sums.set(row.transaction_id, (sums.get(row.transaction_id) ?? 0) + row.minor)
  }
  return [...sums.values()]
}

describe('a reported order', () => {
  it('is refused where a template’s place was never filled in: all orders would be the same one', async () => {
    const { code } = await shop.join()
    for (const orderId of ['ORDER_NUMBER', '{{ order.name }}']) {
      const [answer] = await shop.send(order(orderId, [touch(code)]))
      expect(answer).toMatchObject({
        status: 'rejected',
        problem: {
          code: 'field_invalid',
          errors: [
            {
              field: 'messages.0.orderId',
              message: `must be the shop's own number of the order: ${orderId} was not filled in`,
            },
          ],
        },
      })
    }
    expect(await rows('orders')).toEqual([])
  })

  it('holds both rewards until the shop confirms it', async () => {
    const { code, session } = await shop.join()
    const [answer] = await shop.send(order('1001', [touch(code)]))
    expect(answer).toMatchObject({
      status: 'accepted',
      decision: {
        credited: true,
        friendReward: { status: 'held', benefit: { money: { amount: '5.00', currency: 'EUR' } } },
      },
    })
    const { friends, totals } = await shop.invite(session)
    expect(friends).toHaveLength(1)
    expect(friends[0]?.reward).toEqual({
      benefit: { kind: 'fixed', money: { amount: '10.00', currency: 'EUR' } },
      status: 'held',
    })
    expect(friends[0]?.reasons).toContainEqual({ code: 'order_unverified', fired: true })
    expect(totals).toEqual({
      waiting: { amount: '10.00', currency: 'EUR' },
      earned: { amount: '0.00', currency: 'EUR' },
    })
  })

  it('that the shop signed is released after the hold', async () => {
    const { code, session } = await shop.join()
    await shop.send(order('1001', [touch(code)], { orderToken: await shop.signed('1001') }))
    const { friends } = await shop.invite(session)
    expect(friends[0]?.reward).toMatchObject({ status: 'held', releaseAt: shop.clock.now + 14 * DAY })
  })

  it('that is signed later is decided anew, and a third report does not prolong the hold', async () => {
    const { code, session } = await shop.join()
    const seen = touch(code)
    await shop.send(order('1001', [seen]))
    const placedAt = shop.clock.now
    await shop.send(order('1001', [seen], { orderToken: await shop.signed('1001') }))
    const verifiedAt = shop.clock.now
    shop.clock.now += DAY
    // The page was opened again, and has a token of today.
    const orderToken = await shop.signed('1001', { placedAt })
    await shop.send(order('1001', [{ ...seen, age: 1000 + DAY }], { orderToken }))
    const { friends, totals } = await shop.invite(session)
    expect(friends).toHaveLength(1)
    expect(friends[0]?.reward).toMatchObject({ status: 'held', releaseAt: verifiedAt + 14 * DAY })
    expect(totals.waiting.amount).toBe('10.00')
    expect(await rows('decisions')).toHaveLength(2)
    expect(await rows('reports')).toHaveLength(3)
    expect(await rows('statements')).toHaveLength(1)
  })

  it('through nobody earns nothing and says so', async () => {
    const [answer] = await shop.send(order('1001', []))
    expect(answer?.decision).toMatchObject({ credited: false })
    expect(answer?.decision?.reasons).toContainEqual({ code: 'no_touch', fired: true })
    expect(await rows('rewards')).toHaveLength(0)
  })

  it('through a code of another shop earns nothing', async () => {
    const [answer] = await shop.send(order('1001', [touch('NOBODY-1')]))
    expect(answer?.decision?.credited).toBe(false)
    expect(answer?.decision?.reasons).toContainEqual({
      code: 'code_unknown',
      fired: true,
      params: { code: 'NOBODY-1' },
    })
  })

  it('through a visit of two months ago is outside the window, and the advocate hears why', async () => {
    const { code, session } = await shop.join()
    await shop.send(order('1001', [touch(code, { age: 60 * DAY })]))
    const { friends } = await shop.invite(session)
    expect(friends[0]).not.toHaveProperty('reward')
    expect(friends[0]?.reasons.find((reason) => reason.fired)).toMatchObject({
      code: 'window_passed',
      params: { days: 30 },
    })
  })

  it('that arrives late is judged by its age when it was placed', async () => {
    const { code } = await shop.join()
    const late = { age: 20 * DAY }
    const [answer] = await shop.send(order('1001', [touch(code, { age: 45 * DAY })], late))
    expect(answer?.decision?.credited).toBe(true)
  })
})

describe('the same order', () => {
  it('sent 50 times in parallel pays once', async () => {
    const { code, session } = await shop.join()
    const seen = touch(code)
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop.send(order('1001', [seen]))))
    expect(answers.flat().map((answer) => answer.status)).toEqual(Array(50).fill('accepted'))
    expect(new Set(answers.flat().map((answer) => JSON.stringify(answer.decision))).size).toBe(1)
    expect(await rows('orders')).toHaveLength(1)
    expect(await rows('reports')).toHaveLength(20)
    expect(await rows('orders')).toMatchObject([{ crowded: 30 }])
    // The second one says that more came than are kept.
    expect(await rows('decisions')).toHaveLength(2)
    expect(await rows('rewards')).toHaveLength(2)
    expect((await shop.invite(session)).totals.waiting.amount).toBe('10.00')
  })

  it('sent 50 times in parallel as one message, signed, is one report', async () => {
    const { code } = await shop.join()
    const message = order('1001', [touch(code)], { orderToken: await shop.signed('1001') })
    const answers = (await Promise.all(Array.from({ length: 50 }, () => shop.send(message)))).flat()
    expect(answers.filter((answer) => answer.status === 'accepted')).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 'duplicate')).toHaveLength(49)
    expect(answers.every((answer) => answer.decision?.credited)).toBe(true)
    expect(await rows('reports')).toHaveLength(1)
    expect(await rows('statements')).toHaveLength(1)
    expect(await rows('rewards')).toHaveLength(2)
  })

  it('reported beforehand by a stranger neither pays the stranger nor blocks the buyer', async () => {
    const [stranger, advocate] = [await shop.join('a@example.test'), await shop.join('b@example.test')]
    await shop.send(order('1001', [touch(stranger.code)]))
    await shop.send(order('1001', [touch(advocate.code)], { orderToken: await shop.signed('1001') }))

    const paid = (await shop.invite(advocate.session)).friends[0]?.reward
    expect(paid).toMatchObject({ status: 'held', releaseAt: shop.clock.now + 14 * DAY })
    const strangers = await shop.invite(stranger.session)
    expect(strangers.totals.waiting.amount).toBe('0.00')
    expect(strangers.friends).toEqual([])
    expect(await ledgerSums()).toSatisfy((sums: number[]) => sums.every((sum) => sum === 0))
  })

  it('reported beforehand by a stranger pays nobody when the buyer came through nobody', async () => {
    const stranger = await shop.join()
    await shop.send(order('1001', [touch(stranger.code)]))
    await shop.send(order('1001', [], { orderToken: await shop.signed('1001') }))
    expect((await shop.invite(stranger.session)).totals.waiting.amount).toBe('0.00')
  })

  it('reported by a stranger tells nothing about the buyer', async () => {
    const [stranger, advocate] = [await shop.join('a@example.test'), await shop.join('b@example.test')]
    await shop.send(order('1001', [touch(advocate.code)], { orderToken: await shop.signed('1001') }))
    const [onTaken, onFree] = await shop.send(
      order('1001', [touch(stranger.code, { visit: 'v1abcdefgh' })]),
      order('2002', [touch(stranger.code, { visit: 'v1abcdefgh' })]),
    )
    expect(onTaken?.decision).toEqual(onFree?.decision)
    expect(JSON.stringify(onTaken)).not.toContain(advocate.code)
  })

  it('signed, with two codes by two browsers, waits for a person, and nobody is the default', async () => {
    const [a, b] = [await shop.join('a@example.test'), await shop.join('b@example.test')]
    const orderToken = await shop.signed('1001')
    await shop.send(order('1001', [touch(a.code, { age: 5000 })], { orderToken }))
    await shop.send(order('1001', [touch(b.code)], { orderToken }))
    for (const { session } of [a, b]) {
      expect((await shop.invite(session)).totals.waiting.amount).toBe('0.00')
    }
    expect(await rows('orders')).toMatchObject([{ review: 'open', cause: 'competing', credited: null }])
    // Two rewards made, and both taken back.
    expect(await ledgerSums()).toEqual([0, 0, 0, 0])
  })
})

describe('a hold of zero days', () => {
  it('approves a signed order at once', async () => {
    await shop.close()
    shop = await testShop({ programme: { advocateReward: '10.00', friendReward: '5.00', holdDays: 0 } })
    const { code, session } = await shop.join()
    const orderToken = await shop.signed('1001')
    const [answer] = await shop.send(order('1001', [touch(code)], { orderToken }))
    expect(answer?.decision?.friendReward?.status).toBe('approved')
    const { totals } = await shop.invite(session)
    expect([totals.waiting.amount, totals.earned.amount]).toEqual(['0.00', '10.00'])
  })
})

describe('a failure in the middle', () => {
  it('leaves nothing of the order, and the message can be sent again', async () => {
    const { code } = await shop.join()
    const message = order('1001', [touch(code)])
    const app = createApp({
      ...failing(shop.store),
      vault: shop.vault,
      now: () => shop.clock.now,
      newId,
      ...SILENT,
    })
    const body = JSON.stringify({ shop: shop.publishableKey, messages: [message] })
    const answer = await app.request(PATHS.messages, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({
      answers: [{ id: message.id, status: 'rejected', problem: { code: 'internal', status: 500 } }],
    })
    expect(await rows('orders')).toHaveLength(0)
    expect(await rows('reports')).toHaveLength(0)
    expect(await rows('rewards')).toHaveLength(0)
    expect(await shop.send(message)).toMatchObject([{ status: 'accepted', decision: { credited: true } }])
  })
})

/** The real store, whose power goes when the last rows of an order are written. */
function failing(store: Store): { store: Store } {
  const addLedgerTransactions = async () => {
    throw new Error('the disk is gone')
  }
  return { store: { ...store, write: (work) => store.write((tx) => work({ ...tx, addLedgerTransactions })) } }
}
