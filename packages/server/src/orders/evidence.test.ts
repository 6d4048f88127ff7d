import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mergeAccounts } from '../advocates/merge-accounts.ts'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { messageId, order, touch, visit } from '../fixtures/messages.ts'
import { peer } from '../fixtures/test-shop.ts'
import { friendCoupon, mintCoupons } from '../rewards/coupons.ts'
import { issueReward } from '../rewards/pay-reward.ts'
import { releaseDue } from '../rewards/release-due.ts'
import { confirmOrder } from './confirm-order.ts'
import { judgeOrder } from './judge-order.ts'
import { replayDecision } from './replay-decision.ts'

type Joined = Awaited<ReturnType<EngineShop['join']>>

const HOUR = DAY / 24
const PROOFS = ['a'.repeat(64)]

let test: EngineShop
let honest: Joined
let stranger: Joined
beforeEach(async () => {
  test = await engineShop({ holdDays: 1 })
  honest = await test.join('honest@example.test')
  stranger = await test.join('stranger@example.test')
  test.clock.now += 10 * DAY
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    const replay = await replayDecision(test.store, test.shopId, order_id, sequence)
    if (replay) expect(replay).toMatchObject({ same: true })
  }
  await test.close()
})

const confirm = async (number: string, more: object = {}) =>
  done(
    await confirmOrder(test.engine, test.shop, {
      ...{ number, amount: '49.90', currency: 'EUR', source: 'api', ...more },
    }),
  )
const row = async (number = '1001') => {
  const found = (await test.rows('orders')).find((one) => one.number === number)
  if (!found) throw new Error('no order')
  return found
}
const advocateId = async ({ code }: Joined) =>
  (await test.store.advocatesByCode(test.shopId, [code])).get(code)?.id ?? ''
const earned = async ({ session }: Joined) => (await test.invite(session)).totals.earned.amount
const open = () => test.store.reviewQueue(test.shopId, 'open', undefined, 200)
const standing = async (number = '1001') => {
  const found = await test.store.order(test.shopId, number)
  const decision = found && (await test.store.decision(test.shopId, found))
  if (!decision) throw new Error('no decision')
  return decision
}
async function release() {
  test.clock.now += 2 * DAY
  while (await releaseDue(test.engine));
}

describe('orders that nobody referred', () => {
  it('earn a stranger nothing who reports them later, however old they say that they are', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => String(2001 + index))
    for (const number of numbers) {
      await confirm(number)
      test.clock.now += DAY
    }
    await test.send(
      ...numbers.map((number) => order(number, [touch(stranger.code, { age: 61_000 })], { age: 60_000 })),
    )
    await release()
    expect(await test.rows('rewards')).toEqual([])
    // Nor does the owner have to look at what a blind guess says: all but the last are late, and the last waits for a look at most.
    expect((await open()).length).toBeLessThanOrEqual(1)
  })

  it('wait for a person where the stranger comes in time and knows the amount, and name the stranger alone', async () => {
    await test.send(order('1001', [touch(stranger.code)]))
    await confirm('1001')
    await release()
    expect(await row()).toMatchObject({ review: 'open', cause: 'origin_unproven', credited: null })
    expect(await earned(stranger)).toBe('0.00')
    const orderId = (await row()).id
    const approval = { orderId, verdict: 'approved', source: 'owner' } as const
    expect((await judgeOrder(test.engine, test.shop, approval)).refused).toBe('credit_to_missing')
  })

  it('are no case for the owner where the amount is a guess', async () => {
    await test.send(order('1001', [touch(stranger.code)], { amount: '45.00' }))
    await confirm('1001')
    expect(await open()).toEqual([])
    expect(await row()).toMatchObject({ moot: 'amount_differs', credited: null })
    const reason = { code: 'amount_differs', fired: true, params: { code: stranger.code } }
    expect((await standing()).reasons).toContainEqual(reason)
    expect((await test.invite(stranger.session)).friends[0]?.reasons).toContainEqual(reason)
  })
})

describe('what one report says', () => {
  const sayings: [string, object][] = [
    ['a coupon', { touches: [], coupon: 'STRANGER' }],
    ['the customer number of the advocate', { touches: [], customer: { id: 'c-1' } }],
    ['the address of the advocate', { touches: [], customer: { email: 'honest@example.test' } }],
    ['the address of a customer', { touches: [], customer: { email: 'known@example.test' } }],
    ['the advocate’s own code, as that customer', { customer: { email: 'known@example.test' } }],
  ]
  it.each(sayings)('fills no gap of another one, and changes nothing: %s', async (_, more) => {
    await test.change({ newCustomersOnly: true, holdDays: 1 })
    const own = await advocateId(honest)
    await test.store.write((tx) => tx.vouchFor(test.shopId, own, { customerId: 'c-1' }))
    await confirm('900', { email: 'known@example.test' })
    test.clock.now += 1
    await test.send(order('1001', [touch(honest.code)], { proofs: PROOFS }))
    await confirm('1001', { proofs: PROOFS })
    const before = await standing()
    expect(before.credit?.advocateId).toBe(own)
    const coupon = { coupon: stranger.code }
    await test.send(order('1001', [touch(honest.code)], { ...more, ...('coupon' in more && coupon) }))
    expect(await standing()).toEqual(before)
  })

  it('yields to the shop’s word that there was none', async () => {
    const { code } = stranger
    await test.send(order('1001', [], { coupon: code, proofs: PROOFS }))
    await confirm('1001', { proofs: PROOFS, coupons: [] })
    expect((await row()).credited).toBeNull()
    await test.send(order('1002', [touch(code)], { proofs: PROOFS }))
    await confirm('1002', { proofs: PROOFS, ref: null })
    expect((await row('1002')).credited).toBeNull()
    await test.send(order('1003', [touch(code)], { customer: { id: 'c-9' }, proofs: PROOFS }))
    await confirm('1003', { proofs: PROOFS, customerId: null, email: null })
    expect(await row('1003')).toMatchObject({ customer_id: null, credited: await advocateId(stranger) })
  })
})

describe('an order that was released', () => {
  it('is reopened by no report, signed or not', async () => {
    const orderToken = await test.signed('1001')
    await test.send(order('1001', [touch(honest.code)], { orderToken }))
    await release()
    const before = await standing()
    expect(before.status).toBe('approved')
    await test.send(
      order('1001', [touch(stranger.code)]),
      order('1001', [touch(stranger.code, { age: 5 * DAY })], { orderToken }),
      order('1001', [touch(stranger.code, { age: 5 * DAY })], { proofs: PROOFS }),
    )
    expect(await standing()).toMatchObject({ credit: before.credit, status: 'approved', review: false })
    expect((await test.rows('rewards')).map(({ status }) => status)).toEqual(['approved', 'approved'])
    expect(await open()).toEqual([])
    expect([await earned(honest), await earned(stranger)]).toEqual(['10.00', '0.00'])
  })

  it('changes with the shop’s own word', async () => {
    await test.send(order('1001', [touch(honest.code)], { orderToken: await test.signed('1001') }))
    await release()
    await confirm('1001', { code: stranger.code })
    expect([await earned(honest), await earned(stranger)]).toEqual(['0.00', '10.00'])
  })
})

describe('a report that is sent again with the proofs that were not ready', () => {
  it('is the same report, and the buyer’s own now', async () => {
    const message = order('1001', [touch(honest.code)])
    await test.send(message)
    await confirm('1001', { proofs: PROOFS })
    expect(await row()).toMatchObject({ review: 'open', credited: null })
    const [answer] = await test.send({ ...message, proofs: PROOFS })
    expect(answer?.status).toBe('duplicate')
    expect(await row()).toMatchObject({ review: null, credited: await advocateId(honest) })
    for (const _again of [1, 2]) await test.send({ ...message, proofs: PROOFS })
    expect(await test.rows('reports')).toHaveLength(2)
  })

  it('moves nothing of another order whose message had this id', async () => {
    const message = order('1001', [touch(honest.code)])
    await test.send(message)
    await confirm('1001', { proofs: PROOFS })
    const orderToken = await test.signed('1002', { amount: '9.00' })
    await test.send({ ...message, orderId: '1002', proofs: PROOFS, orderToken })
    expect(await row()).toMatchObject({ minor: 4990, credited: null })
    expect(await test.rows('reports')).toHaveLength(1)
    expect(await test.rows('statements')).toHaveLength(1)
  })
})

describe('a link that is followed after the order', () => {
  it('credits nobody when the old thank-you page is opened again, with a token of today', async () => {
    const placedAt = test.clock.now
    await test.send(order('1001', [], { orderToken: await test.signed('1001', { placedAt }) }))
    test.clock.now += 5 * DAY
    const followed = touch(stranger.code, { age: HOUR })
    await test.send(order('1001', [followed], { orderToken: await test.signed('1001', { placedAt }) }))
    await release()
    expect((await row()).credited).toBeNull()
    expect(await earned(stranger)).toBe('0.00')
    const reason = { code: 'touch_after_order', fired: true, params: { code: stranger.code } }
    expect((await standing()).reasons).toContainEqual(reason)
  })

  it('credits nobody either where the shop confirmed without saying when the order was placed', async () => {
    await confirm('1001', { proofs: PROOFS })
    test.clock.now += HOUR / 2
    await test.send(order('1001', [touch(stranger.code, { age: 60_000 })], { proofs: PROOFS }))
    expect((await row()).credited).toBeNull()
  })
})

describe('a token', () => {
  it.each([
    ['is older than 31 days', { iat: 1 }, 'iat: is more than 31 days ago'],
    ['is of a time to come', { iat: 4_000_000_000 }, 'iat: is still to come'],
    ['does not say when the order was placed', { placedAt: undefined }, 'placedAt: is missing or wrong'],
    ['was signed for another order', { orderId: '7' }, 'was signed for another order'],
  ])('that %s makes the report unsigned, by name, and loses nothing', async (_, more, message) => {
    const payload = { orderId: '1001', amount: '49.90', currency: 'EUR', placedAt: test.clock.now, ...more }
    const orderToken = await new SignedBy(test).sign(payload)
    const [answer] = await test.send(order('1001', [touch(honest.code)], { orderToken }))
    expect(answer).toMatchObject({
      status: 'accepted',
      problem: { code: 'order_token_invalid', errors: [{ field: 'messages.0.orderToken', message }] },
      decision: { credited: true },
    })
    expect(await row()).toMatchObject({ stated_at: null, credited: null })
    expect(await test.rows('reports')).toMatchObject([{ signed: 0 }])
  })

  it('with a touch that the first one had not makes a person look, and takes nothing back by itself', async () => {
    const orderToken = await test.signed('1001')
    await test.send(order('1001', [touch(honest.code)], { orderToken }))
    await test.send(order('1001', [touch(stranger.code)], { orderToken }))
    expect(await row()).toMatchObject({ review: 'open', cause: 'competing', credited: null })
  })

  it('is kept twenty times for an order at most, whatever the page signs', async () => {
    for (let count = 0; count < 25; count += 1) {
      const ref = `1~${honest.code}..${(test.clock.now - DAY - count).toString(36)}.v${count}abcdefgh`
      await test.send(order('1001', [], { orderToken: await test.signed('1001', { ref }) }))
    }
    expect(await test.rows('statements')).toHaveLength(20)
    expect(await row()).toMatchObject({ credited: await advocateId(honest) })
  })

  it('that states a cookie which was read long after the order credits nobody by it', async () => {
    const placedAt = test.clock.now
    test.clock.now += 5 * DAY
    const ref = `1~${stranger.code}..${(test.clock.now - HOUR).toString(36)}.v1abcdefgh`
    const orderToken = await test.signed('1001', { placedAt, ref })
    await test.send(order('1001', [touch(stranger.code, { age: HOUR })], { orderToken }))
    expect((await row()).credited).toBeNull()
  })

  it('that states the cookie’s value leaves nothing to add', async () => {
    const ref = `1~${honest.code}.whatsapp.${(test.clock.now - DAY).toString(36)}.v1abcdefgh`
    const orderToken = await test.signed('1001', { ref })
    await test.send(order('1001', [touch(stranger.code)], { orderToken }))
    expect(await row()).toMatchObject({ credited: await advocateId(honest), review: null })
    expect((await standing()).credit).toMatchObject({ channel: 'whatsapp', visit: 'v1abcdefgh' })
  })
})

describe('one person with several accounts', () => {
  async function merged(terms: Parameters<typeof engineShop>[0]) {
    await test.change({ holdDays: 0, ...terms })
    const accounts = []
    for (let count = 0; count < 3; count += 1) accounts.push(await test.join('one@example.test'))
    for (const [index, { code }] of accounts.entries()) {
      for (const number of [1, 2]) {
        const orderId = `${index}-${number}`
        await test.send(order(orderId, [touch(code)], { orderToken: await test.signed(orderId) }))
        test.clock.now += 1
      }
    }
    const [into = '', ...others] = await Promise.all(accounts.map(advocateId))
    for (const from of others) {
      await test.store.write((tx) => mergeAccounts(test.engine, tx, test.shopId, from, into))
    }
    return accounts[0] as Joined
  }

  it('has one cap, when the accounts become one', async () => {
    const person = await merged({ capPerAdvocate: '20.00' })
    expect(await earned(person)).toBe('20.00')
    const id = await advocateId(person)
    expect(await test.store.spent(test.shopId, id)).toBe(2000)
    // Friends were promised theirs all the same.
    const live = (await test.rows('rewards')).filter(({ status }) => status === 'approved')
    expect(live.map(({ side }) => side).toSorted()).toEqual([
      ...['advocate', 'advocate'],
      ...['friend', 'friend', 'friend', 'friend', 'friend', 'friend'],
    ])
  })

  it('has one number of orders a day: what was released and not handed over waits for a person', async () => {
    await merged({ ordersPerDay: 2, reviewFrom: 50 })
    const cases = await open()
    // Three accounts with two orders each: two are usual, four are looked at.
    expect(cases).toHaveLength(4)
    const waits = new Set(cases.map(({ id }) => id))
    for (const reward of await test.rows('rewards')) {
      if (waits.has(reward.order_id)) expect(reward.status).toBe('held')
    }
    const [first] = await test.store.rewards(test.shopId, cases[0]?.id ?? '')
    expect((await issueReward(test.engine, test.shop, first?.id ?? '')).refused).toBe('reward_not_approved')
  })
})

describe('one person who opens the mails of several joins', () => {
  it('has one number of orders a day, and nothing beyond it is handed over', async () => {
    await test.change({ holdDays: 0, ordersPerDay: 2 })
    const accounts = []
    for (let count = 0; count < 5; count += 1) accounts.push(await test.join('one@example.test'))
    for (const [index, { code }] of accounts.entries()) {
      for (const number of [1, 2]) {
        const orderId = `${index}-${number}`
        await test.send(order(orderId, [touch(code)], { orderToken: await test.signed(orderId) }))
      }
    }
    const mailbox = mailboxOf(test)
    for (const link of (await mailbox.links()).slice(0, 5)) await mailbox.press(link)
    expect(await open()).toHaveLength(8)
    const issued = []
    for (const { id, side } of await test.rows('rewards')) {
      if (side === 'advocate') issued.push((await issueReward(test.engine, test.shop, id)).done !== undefined)
    }
    expect(issued.filter(Boolean)).toHaveLength(2)
  })
})

describe('reports of one order', () => {
  const bytes = async () => {
    const tables = await Promise.all(
      (['reports', 'statements', 'decisions', 'rewards'] as const).map(test.rows),
    )
    return JSON.stringify(tables).length
  }
  const flood = async (count: number, more: (index: number) => object) => {
    for (let start = 0; start < count; start += 50) {
      const messages = Array.from({ length: 50 }, (_, index) =>
        order('1001', [touch(`MADE-UP-${start + index}`)], more(start + index)),
      )
      await test.send(...messages)
    }
  }

  it.each<[string, (index: number) => object]>([
    ['unsigned', (index) => ({ amount: `${index}.00` })],
    ['with made-up proofs', (index) => ({ proofs: [index.toString(16).padStart(64, '0')] })],
  ])('%s stop taking room', async (_, more) => {
    await flood(100, more)
    const before = await bytes()
    await flood(200, more)
    expect(await bytes()).toBe(before)
    expect((await row()).crowded).toBeGreaterThan(0)
  })

  it('with made-up proofs or the usual amount, of one account, do not crowd out the buyer’s own', async () => {
    for (const [number, more] of [
      ['1001', (index: number) => ({ proofs: [index.toString(16).padStart(64, '0')] })],
      ['1002', () => ({})],
    ] as const) {
      const fakes = Array.from({ length: 90 }, (_, index) =>
        order(number, [touch(stranger.code)], more(index)),
      )
      await test.send(...fakes)
      await test.send(order(number, [touch(honest.code)], number === '1001' ? { proofs: PROOFS } : {}))
      await confirm(number, { proofs: PROOFS, placedAt: test.clock.now })
    }
    expect(await row()).toMatchObject({ credited: await advocateId(honest), review: null })
    // With the tag alone a person has one name more to look at.
    expect(await row('1002')).toMatchObject({ review: 'open', cause: 'competing' })
    const reports = await test.store.orderReports(test.shopId, (await row('1002')).id)
    expect(new Set(reports.flatMap(({ touches }) => touches.map(({ code }) => code)))).toContain(honest.code)
  })

  it('do not crowd out the buyer’s own', async () => {
    await flood(50, (index) => ({ amount: `${index}.00` }))
    await test.send(order('1001', [touch(honest.code)], { proofs: PROOFS }))
    await confirm('1001', { proofs: PROOFS, placedAt: test.clock.now })
    expect((await row()).credited).toBe(await advocateId(honest))
  })

  it('crowd out no buyer’s report without a proof once the shop has spoken', async () => {
    await flood(50, (index) => ({ amount: `${index}.00` }))
    await confirm('1001', { placedAt: test.clock.now })
    await test.send(order('1001', [touch(honest.code)]))
    expect(await row()).toMatchObject({ review: 'open', concerns: await advocateId(honest) })
  })

  it('that came before it refuse nothing: the order waits, and its report may be among those not kept', async () => {
    await flood(50, () => ({}))
    await test.send(order('1001', [touch(honest.code)]))
    await confirm('1001')
    const { status, reasons, review } = await standing()
    expect(reasons).toContainEqual({ code: 'reports_crowded', fired: true })
    expect([status, review]).toEqual(['held', false])
    await confirm('1001', { creditTo: honest.code })
    expect((await row()).credited).toBe(await advocateId(honest))
  })
})

describe('an order that waits for a person', () => {
  it('holds no reward that may leave, on either side', async () => {
    await test.change({ holdDays: 0 })
    await test.send(order('1001', [touch(honest.code)]))
    await test.send(order('1001', [touch(stranger.code)]))
    await confirm('1001')
    expect((await row()).review).toBe('open')
    expect(
      (await test.rows('rewards')).filter(({ status }) => status === 'approved' || status === 'issued'),
    ).toEqual([])
    await confirm('1001', { creditTo: honest.code })
    expect(await row()).toMatchObject({ review: 'approved', credited: await advocateId(honest) })
    expect(await earned(honest)).toBe('10.00')
  })
})

describe('an order that a person confirms with another amount than its page reported', () => {
  it('keeps the visit and the channel of the report that names the one credited', async () => {
    await test.send(order('1001', [touch(honest.code, { channel: 'whatsapp', visit: 'v1abcdefgh' })]))
    await confirm('1001', { amount: '40.00', creditTo: honest.code })
    expect((await standing()).credit).toMatchObject({ channel: 'whatsapp', visit: 'v1abcdefgh' })
    expect(await row()).toMatchObject({ minor: 4000, credited: await advocateId(honest) })
  })
})

describe('an answer to a report that nobody signed', () => {
  it('does not tell whose a code is, or whether there is such an order', async () => {
    const own = await advocateId(honest)
    await test.store.write((tx) => tx.vouchFor(test.shopId, own, { customerId: 'c-1' }))
    const seen = touch(honest.code)
    const [asked] = await test.send(order('5001', [seen], { customer: { id: 'c-1' } }))
    const [plain] = await test.send(order('5002', [seen], { customer: { id: 'c-2' } }))
    expect(asked?.decision).toEqual(plain?.decision)
    await confirm('5003', { amount: '12.00' })
    const [known] = await test.send(order('5003', [seen]))
    expect(known?.decision).toEqual(plain?.decision)
  })

  it.each<[string, () => Promise<unknown>, (number: string) => object]>([
    [
      'other terms were in force',
      () => test.change({ friendReward: '7.00' }),
      (number) => order(number, [touch(honest.code)]),
    ],
    [
      'the account was still open',
      () => test.admin('POST', '/people/erase', { email: 'honest@example.test' }),
      (number) => order(number, [touch(honest.code)]),
    ],
    [
      'the shop said that there was no coupon',
      () => confirm('1001', { coupons: [] }),
      (number) => order(number, [], { coupon: honest.code }),
    ],
    [
      'the budget was enough for it',
      async () => {
        await test.change({ budget: '15.00' })
        await confirm('1003', { code: stranger.code })
        await confirm('1001', { placedAt: test.clock.now, code: stranger.code })
      },
      (number) => order(number, [touch(honest.code)]),
    ],
  ])('is that of an unknown order although %s', async (_, happens, message) => {
    await confirm('1001')
    test.clock.now += DAY
    await happens()
    test.clock.now += 1000
    const [known] = await test.send(message('1001'))
    const [unknown] = await test.send(message('5001'))
    expect(known?.decision).toEqual(unknown?.decision)
  })
})

describe('tiers', () => {
  it('count friends, not orders', async () => {
    await test.change({ tiers: [{ name: 'Gold', from: 2, reward: '20.00' }] })
    const advocateSide = async (number: string, customerId: string) => {
      const orderToken = await test.signed(number, { customerId })
      await test.send(order(number, [touch(honest.code)], { orderToken }))
      test.clock.now += 1
      return (await standing(number)).rewards.find(({ side }) => side === 'advocate')?.money.minor
    }
    expect(await advocateSide('1', 'c-1')).toBe(1000)
    expect(await advocateSide('2', 'c-1')).toBe(1000)
    expect(await advocateSide('3', 'c-2')).toBe(2000)
    expect((await test.invite(honest.session)).tier).toMatchObject({ name: 'Gold' })
  })
})

describe('an advocate’s own code that is typed as a coupon', () => {
  it('takes no credit from a link that was followed, and gives its own link the channel', async () => {
    const seen = touch(honest.code, { channel: 'whatsapp' })
    const orderToken = await test.signed('1001', { coupons: [stranger.code] })
    await test.send(order('1001', [seen], { orderToken }))
    expect((await row()).credited).toBe(await advocateId(honest))
    const own = await test.signed('1002', { coupons: [honest.code] })
    await test.send(order('1002', [{ ...seen, visit: messageId() }], { orderToken: own }))
    expect((await standing('1002')).credit).toMatchObject({ channel: 'whatsapp' })
    await confirm('1003', { coupons: [honest.code] })
    expect((await row('1003')).credited).toBe(await advocateId(honest))
  })
})

describe('own codes of several advocates that were typed on one order', () => {
  it('are looked at by a person, and nobody is the default', async () => {
    await confirm('1001', { coupons: [stranger.code, honest.code] })
    expect(await row()).toMatchObject({ review: 'open', cause: 'competing', credited: null })
  })
})

describe('a purchase by the banner’s own code', () => {
  const visitFrom = async (id: string, address: string) =>
    test.post(
      PATHS.messages,
      { shop: test.publishableKey, messages: [visit(honest.code, { id, channel: 'whatsapp' })] },
      {},
      peer(address),
    )

  it('keeps the visit that came with it, its channel and its signals', async () => {
    await test.change({ friendCouponPool: 'hello', holdDays: 1, reviewFrom: 25 })
    await mintCoupons(test.engine, test.shop, 'hello', 2)
    await visitFrom('v1abcdefgh', '203.0.113.7')
    const { code } = done(await friendCoupon(test.engine, test.shop, 'v1abcdefgh', honest.code))
    test.clock.now += HOUR
    await confirm('1001', { coupons: [code] })
    expect((await standing()).credit).toMatchObject({ coupon: code, visit: 'v1abcdefgh' })
    expect(await row()).toMatchObject({ credited_visit: 'v1abcdefgh', review: null })
    const [counted] = await test.rows('counted_orders')
    expect(counted).toMatchObject({ channel: 'whatsapp' })
    const { friends, clicks } = await test.invite(honest.session)
    expect([friends.length, clicks?.length]).toEqual([1, 0])
    // One visit credits one order: the second one is looked at.
    test.clock.now += HOUR
    await confirm('1002', { coupons: [code] })
    expect(await row('1002')).toMatchObject({ review: 'open', cause: 'signals' })
  })
})

/** Signs with any `iat`. */
class SignedBy {
  readonly #shop: EngineShop
  constructor(shop: EngineShop) {
    this.#shop = shop
  }

  async sign({ iat, ...claims }: Record<string, unknown>): Promise<string> {
    const { SignJWT } = await import('jose')
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt(iat === undefined ? Math.floor(this.#shop.clock.now / 1000) : Number(iat))
      .sign(new TextEncoder().encode(this.#shop.secretKey))
  }
}
