import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { spoilDecision } from '../fixtures/spoil-decision.ts'
import { startReleaseJob } from '../jobs/start-release-job.ts'
import { newId } from '../new-id.ts'
import { listPerson } from '../people/list-person.ts'
import { openStore } from '../store/open-store.ts'
import { releaseDue } from './release-due.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop()
})
afterEach(async () => {
  expect(await test.crooked()).toEqual([])
  await test.close()
})

const silent = pino({ level: 'silent' })
/** Never by itself within a test. */
const NEVER = 1e9

async function buy(code: string, count: number) {
  for (let number = 1; number <= count; number += 1) {
    const orderToken = await test.signed(String(number))
    await test.send(order(String(number), [touch(code)], { orderToken }))
  }
}

const earned = async (session: string) => (await test.invite(session)).totals.earned.amount

describe('what is due', () => {
  it('is released on its day, in as many goes as it takes, each once', { timeout: 60_000 }, async () => {
    const { code, session } = await test.join()
    await buy(code, 5)
    test.clock.now += 14 * DAY - 1
    expect(await releaseDue(test.engine)).toBe(0)
    test.clock.now += 1
    expect([await releaseDue(test.engine, 4), await earned(session)]).toEqual([2, '20.00'])
    while (await releaseDue(test.engine, 4)) expect(await test.crooked()).toEqual([])
    expect(await earned(session)).toBe('50.00')
  })

  it('is released once by several processes, also when one was started in between', {
    timeout: 60_000,
  }, async () => {
    const { code, session } = await test.join()
    await buy(code, 5)
    test.clock.now += 14 * DAY
    const other = await openStore({ ...test.database.place, now: test.engine.now })
    await Promise.all(
      [test.engine, { ...test.engine, store: other }, test.engine].map((one) => releaseDue(one)),
    )
    expect(await earned(session)).toBe('50.00')
    const releases = (await test.rows('ledger_entries')).filter(({ account }) => account.endsWith('/earned'))
    expect(releases).toHaveLength(10)
    await other.close()
  })

  it('is not released when the advocate was blocked in the meantime', async () => {
    const { code, session } = await test.join()
    await buy(code, 1)
    const value = (await test.store.advocatesByCode(test.shopId, [code])).get(code)?.id ?? ''
    await listPerson(test.engine, test.shop, { kind: 'advocate', value, list: 'blocked', note: undefined })
    test.clock.now += 14 * DAY
    await releaseDue(test.engine)
    expect((await test.invite(session)).totals).toMatchObject({
      waiting: { amount: '0.00' },
      earned: { amount: '0.00' },
    })
    expect(await releaseDue(test.engine)).toBe(0)
  })
})

describe('an order that cannot be decided', () => {
  it('fills no batch, however long it has been due', { timeout: 60_000 }, async () => {
    const { code, session } = await test.join()
    await buy(code, 4)
    const spoilt = [await spoilDecision(test, '1'), await spoilDecision(test, '2')]
    test.clock.now += 14 * DAY
    const failed = new Set<string>()
    const go = () => releaseDue(test.engine, 2, ({ orderId }) => failed.add(orderId))
    while (await go()) expect(await test.crooked()).toEqual([])
    expect([...failed].sort()).toEqual(spoilt.sort())
    for (const number of ['1', '2']) await spoilDecision(test, number, true)
    expect(await earned(session)).toBe('20.00')
  })
})

describe('the job', () => {
  it('is done by one process at a time; another takes over when the lease is not renewed', async () => {
    const { code, session } = await test.join()
    await buy(code, 1)
    const [first, second] = [
      startReleaseJob(test.engine, silent, NEVER),
      startReleaseJob({ ...test.engine, newId }, silent, NEVER),
    ]
    await first.run()
    test.clock.now += 14 * DAY
    await test.store.write((tx) =>
      tx.takeLease('release-due', 'somebody', test.clock.now, test.clock.now + 9),
    )
    await second.run()
    expect(await earned(session)).toBe('0.00')
    test.clock.now += 9
    await second.run()
    expect(await earned(session)).toBe('10.00')
    await Promise.all([first.stop(), second.stop()])
  })
})
