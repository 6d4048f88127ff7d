import { afterEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { done, type EngineShop, engineShop, sides } from '../fixtures/engine-shop.ts'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { order, touch } from '../fixtures/messages.ts'
import { issueReward } from '../rewards/pay-reward.ts'
import { releaseDue } from '../rewards/release-due.ts'
import { cancelOrder } from './cancel-order.ts'
import { confirmOrder } from './confirm-order.ts'
import { replayDecision } from './replay-decision.ts'

let test: EngineShop
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

async function buy(code: string, numbers: readonly string[]) {
  const messages = await Promise.all(
    numbers.map(async (number) => order(number, [touch(code)], { orderToken: await test.signed(number) })),
  )
  const batches = Array.from({ length: Math.ceil(messages.length / 50) }, (_, index) =>
    messages.slice(index * 50, index * 50 + 50),
  )
  return (await Promise.all(batches.map((batch) => test.send(...batch)))).flat()
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

/** Rewards that stand, in cents. */
async function promised(): Promise<number> {
  const rewards = await test.rows('rewards')
  return rewards
    .filter(({ status }) => status !== 'reversed' && status !== 'refused')
    .reduce((sum, { cost }) => sum + Number(cost), 0)
}

describe('a budget', () => {
  it('for 100 rewards pays exactly 100 of 1,000 parallel orders', { timeout: 180_000 }, async () => {
    test = await engineShop({ budget: '1500.00' })
    const advocates = await Promise.all(
      Array.from({ length: 10 }, (_, index) => test.join(`sample-${index}@example.test`)),
    )
    const answers = await Promise.all(
      advocates.map(({ code }, index) =>
        buy(
          code,
          numbers(100).map((number) => `${index}-${number}`),
        ),
      ),
    )
    const credited = answers.flat().filter((answer) => answer.decision?.credited)
    expect(credited).toHaveLength(100)
    expect(await promised()).toBe(150_000)
    expect(await test.store.spent(test.shopId)).toBe(150_000)
    const told = answers.flat().find((answer) => !answer.decision?.credited)
    expect(told?.decision?.reasons).toContainEqual({ code: 'budget_spent', fired: true })
  })

  it('is not used up by orders that nobody confirmed', async () => {
    test = await engineShop({ budget: '15.00' })
    const { code } = await test.join()
    await test.send(...numbers(20).map((number) => order(number, [touch(code)])))
    expect(await test.store.spent(test.shopId)).toBe(0)
    const outcomes = []
    for (const number of ['7', '8']) {
      const confirmation = { number, amount: '49.90', currency: 'EUR', source: 'api', code } as const
      outcomes.push(done(await confirmOrder(test.engine, test.shop, confirmation)).decision.status)
    }
    expect(outcomes).toEqual(['held', 'refused'])
  })

  it('gets back what is cancelled, and the next order has it', async () => {
    test = await engineShop({ budget: '15.00' })
    const { code } = await test.join()
    const [first] = await buy(code, ['1', '2'])
    // They came at once: on PostgreSQL either may be the one that the budget was enough for.
    const number = first?.decision?.credited ? '1' : '2'
    await cancelOrder(test.engine, test.shop, { number, source: 'api' })
    expect(await test.store.spent(test.shopId)).toBe(0)
    expect((await buy(code, ['3']))[0]?.decision?.credited).toBe(true)
    expect(await promised()).toBe(1500)
  })

  it('that comes with a later version counts what was given before', async () => {
    test = await engineShop()
    const { code } = await test.join()
    await buy(code, ['1', '2'])
    await test.change({ budget: '40.00' })
    expect((await buy(code, ['3']))[0]?.decision?.credited).toBe(false)
    await test.change({ budget: '45.00' })
    expect((await buy(code, ['4', '5'])).map((answer) => answer.decision?.credited).toSorted()).toEqual([
      false,
      true,
    ])
    expect(await test.store.spent(test.shopId)).toBe(4500)
  })
})

describe('a limit that is changed while orders wait', () => {
  /** Two orders use up the first limit; two more come when it is another one, and then all four are due. */
  async function changed(first: Limits, then: Limits) {
    test = await engineShop(first)
    const { code, session } = await test.join()
    await buy(code, ['1', '2'])
    await test.change(then)
    await buy(code, ['3', '4'])
    test.clock.now += 14 * DAY
    while (await releaseDue(test.engine)) expect(await test.crooked()).toEqual([])
    for (const { order_id, sequence } of await test.rows('decisions')) {
      expect(await replayDecision(test.store, test.shopId, order_id, sequence)).toMatchObject({ same: true })
    }
    const { amount } = (await test.invite(session)).totals.earned
    return { earned: amount, promised: await promised(), spent: await test.store.spent(test.shopId) }
  }
  type Limits = NonNullable<Parameters<typeof engineShop>[0]>

  it.each<[string, Limits, Limits]>([
    ['budget', { budget: '30.00' }, { budget: '60.00' }],
    ['most for one advocate', { capPerAdvocate: '20.00' }, { capPerAdvocate: '40.00' }],
  ])('leaves what was promised within it: a higher %s', async (_, first, then) => {
    expect(await changed(first, then)).toMatchObject({ earned: '40.00', promised: 6000 })
  })

  it('leaves what was promised within it: no budget any more', async () => {
    expect(await changed({ budget: '30.00' }, { budget: undefined })).toMatchObject({ earned: '40.00' })
  })

  it('promises nothing new when it is lower', async () => {
    const after = await changed({ budget: '30.00' }, { budget: '20.00' })
    expect(after).toEqual({ earned: '20.00', promised: 3000, spent: 3000 })
  })
})

describe('an order that comes to more than was thought', () => {
  const percent = { kind: 'percent', basisPoints: 1000 } as const

  it.each<[string, Parameters<typeof engineShop>[0]]>([
    ['budget', { budget: '9.99' }],
    ['most for one advocate', { capPerAdvocate: '4.99' }],
  ])('keeps what it was promised when the %s has no more', async (_, limit) => {
    test = await engineShop({ advocateReward: percent, ...limit })
    const { code } = await test.join()
    await buy(code, ['1'])
    const corrected = async (amount: string) => {
      const confirmation = { number: '1', amount, currency: 'EUR', source: 'api' } as const
      return sides(done(await confirmOrder(test.engine, test.shop, confirmation)))
    }
    expect(await corrected('59.90')).toEqual({ advocate: 499, friend: 500 })
    expect(await corrected('39.90')).toEqual({ advocate: 399, friend: 500 })
  })
})

describe('the most that one advocate can earn', () => {
  it('holds in parallel; friends still get theirs', { timeout: 60_000 }, async () => {
    test = await engineShop({ capPerAdvocate: '30.00' })
    const { code, session } = await test.join()
    const answers = await buy(code, numbers(40))
    expect(answers.every((answer) => answer.decision?.friendReward)).toBe(true)
    expect((await test.invite(session)).totals.waiting.amount).toBe('30.00')
    expect(JSON.stringify(answers)).not.toContain('advocate_cap_reached')
  })
})

describe('a reward that was handed over', () => {
  async function handedOver() {
    test = await engineShop({ capPerAdvocate: '10.00', holdDays: 0 })
    const [first, second] = [
      await mailboxOf(test).joinAs({ sub: 'c-1' }),
      await mailboxOf(test).joinAs({ sub: 'c-2' }),
    ]
    await confirm('1', first.code)
    const reward = (await test.rows('rewards')).find(({ side }) => side === 'advocate')
    done(await issueReward(test.engine, test.shop, reward?.id ?? ''))
    test.clock.now += 1000
    return { first: first.code, second: second.code }
  }
  const confirm = async (number: string, code: string) => {
    const confirmation = { number, amount: '49.90', currency: 'EUR', source: 'api', code } as const
    return sides(done(await confirmOrder(test.engine, test.shop, confirmation)))
  }

  it('is not taken out of the cap of somebody else who is credited since', async () => {
    const { second } = await handedOver()
    await confirm('1', second)
    expect(await confirm('2', second)).toEqual({ advocate: 1000, friend: 500 })
  })

  it('is credited again also when its advocate has earned the most meanwhile', async () => {
    const { first, second } = await handedOver()
    await confirm('1', second)
    await confirm('2', first)
    test.clock.now += 1000
    expect(await confirm('1', first)).toEqual({ advocate: 1000, friend: 500 })
    const live = (await test.rows('rewards')).filter(({ status }) => status !== 'reversed')
    expect(live.map(({ order_id, side }) => `${order_id} ${side}`)).toHaveLength(4)
  })
})

describe('tiers', () => {
  it('reward the n-th friend, and an order keeps its place when it is decided anew', {
    timeout: 60_000,
  }, async () => {
    test = await engineShop({
      tiers: [{ name: 'Gold', from: 3, reward: '20.00' }],
      guidelines: 'Be honest.',
      terms: 'https://shop.example/terms',
    })
    const { code, session } = await test.join()
    expect(await test.invite(session)).toMatchObject({
      reward: { money: { amount: '10.00' } },
      tier: { friends: 0, next: { name: 'Gold', at: 3 } },
      guidelines: 'Be honest.',
      terms: { url: 'https://shop.example/terms' },
    })
    for (const number of numbers(4)) {
      await buy(code, [number])
      test.clock.now += 1
    }
    const again = await Promise.all(
      numbers(4).map(async (number) => {
        const confirmation = { number, amount: '49.90', currency: 'EUR', source: 'api' } as const
        return sides(done(await confirmOrder(test.engine, test.shop, confirmation))).advocate
      }),
    )
    expect(again).toEqual([1000, 1000, 2000, 2000])
    expect(await test.invite(session)).toMatchObject({
      reward: { money: { amount: '20.00' } },
      tier: { name: 'Gold', friends: 4 },
    })
  })
})
