import { JoinedSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { confirmOrder } from '../orders/confirm-order.ts'
import { replayDecision } from '../orders/replay-decision.ts'
import { listPerson } from '../people/list-person.ts'
import { erasePerson } from '../people/people.ts'
import { issueReward } from './pay-reward.ts'
import { releaseDue } from './release-due.ts'

const EMAIL = 'sample@example.test'

let test: EngineShop
let code: string
beforeEach(async () => {
  test = await engineShop()
  const customerToken = await test.sign({ sub: 'c-1', email: EMAIL })
  const joined = await test.post(PATHS.advocates, { shop: test.publishableKey, customerToken })
  code = v.parse(JoinedSchema, await joined.json()).code
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  for (const { order_id, sequence } of await test.rows('decisions')) {
    expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
  }
  await test.close()
})

async function buy(number: string) {
  const [answer] = await test.send(order(number, [touch(code)], { orderToken: await test.signed(number) }))
  return answer?.decision
}

const advocateId = async () => (await test.store.advocatesByCode(test.shopId, [code])).get(code)?.id ?? ''
const setActive = async (active: boolean) =>
  expect((await test.admin('PATCH', `/advocates/${await advocateId()}`, { active })).status).toBe(200)
const block = async () =>
  listPerson(test.engine, test.shop, {
    ...{ kind: 'advocate', value: await advocateId(), list: 'blocked', note: 'made-up friends' },
  })

/** Statuses of all rewards by side, when everything is due. */
async function atLast(): Promise<Record<string, string>> {
  test.clock.now += 14 * DAY
  while (await releaseDue(test.engine)) expect(await test.crooked()).toEqual([])
  return statuses()
}
const statuses = async () =>
  Object.fromEntries((await test.rows('rewards')).map(({ side, status }) => [side, status]))

const issueAll = async () => {
  const outcomes = []
  for (const { id } of await test.rows('rewards')) {
    outcomes.push((await issueReward(test.engine, test.shop, id)).refused ?? 'issued')
  }
  return outcomes
}

const BOTH = { advocate: 'approved', friend: 'approved' }
const NONE = { advocate: 'reversed', friend: 'reversed' }

describe('an account that is closed', () => {
  it('keeps what it earned before, and the friend too; later orders are not credited to it', async () => {
    await buy('1')
    test.clock.now += DAY
    await setActive(false)
    expect(await buy('2')).toMatchObject({ credited: false })
    test.clock.now += DAY
    // Once more, as an impatient owner does: it was closed the day before.
    await setActive(false)
    expect(await atLast()).toEqual(BOTH)
    expect(await issueAll()).toEqual(['issued', 'issued'])
  })

  it('is credited with an order from before that is confirmed later', async () => {
    await test.send(order('1', [touch(code)]))
    test.clock.now += DAY
    await setActive(false)
    const confirmation = { number: '1', amount: '49.90', currency: 'EUR', source: 'api' } as const
    const placedAt = test.clock.now - DAY
    const { decision } = done(await confirmOrder(test.engine, test.shop, { ...confirmation, placedAt }))
    expect(decision.credit?.code).toBe(code)
  })

  it('is credited again when it is open', async () => {
    await setActive(false)
    await setActive(true)
    expect(await buy('1')).toMatchObject({ credited: true })
  })
})

describe('an advocate who is forgotten', () => {
  const erase = () => erasePerson(test.engine, test.shop, { email: EMAIL })

  it('takes nothing from the friend, whose order came before; later ones are not credited', async () => {
    await buy('1')
    test.clock.now += 4 * DAY
    expect(await erase()).toMatchObject({ advocates: 1 })
    expect(await buy('2')).toMatchObject({ credited: false })
    expect(await atLast()).toEqual(BOTH)
  })

  it('stays blocked; the note is forgotten', async () => {
    await buy('1')
    expect(await block()).toBe(true)
    await erase()
    expect(await test.rows('listed_people')).toMatchObject([{ value: await advocateId(), note: null }])
    expect(await atLast()).toEqual(NONE)
  })
})

describe('a buyer who is blocked and then forgotten', () => {
  it('stays blocked, under what stands for them', async () => {
    const email = 'buyer@example.test'
    const [answer] = await test.send(
      order('1', [touch(code)], { orderToken: await test.signed('1'), customer: { email } }),
    )
    expect(answer?.decision?.credited).toBe(true)
    const person = { kind: 'email', value: email, list: 'blocked', note: 'sends all back' } as const
    expect(await listPerson(test.engine, test.shop, person)).toBe(true)
    await erasePerson(test.engine, test.shop, { email })
    expect(await test.rows('listed_people')).toMatchObject([
      { value: expect.stringMatching(/^erased-/), note: null },
    ])
    expect(await atLast()).toEqual(NONE)
  })
})

describe('an advocate who is blocked', () => {
  it('gets nothing that is not issued yet, nor does the friend', async () => {
    await buy('1')
    expect(await atLast()).toEqual(BOTH)
    await block()
    expect(await issueAll()).toEqual(['reward_not_approved', 'reward_not_approved'])
    expect(await statuses()).toEqual(NONE)
  })

  it('keeps what was issued', async () => {
    await buy('1')
    await atLast()
    await issueAll()
    await block()
    expect(await issueAll()).toEqual(['issued', 'issued'])
    expect(await statuses()).toEqual({ advocate: 'issued', friend: 'issued' })
  })
})
