import { pino } from 'pino'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import type { Engine } from '../engine.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { order, touch } from '../fixtures/messages.ts'
import { spoilDecision } from '../fixtures/spoil-decision.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { REQUEST_DAYS } from './forget-requests.ts'
import { startReleaseJob } from './start-release-job.ts'

let test: EngineShop
let logged: string[]
beforeEach(async () => {
  test = await engineShop({ couponPool: 'thanks' })
  logged = []
})
afterEach(() => test.close())

/** Pause between two goes, in milliseconds: never by itself within a test. */
const NEVER = 1e9

async function buy(code: string, ...numbers: number[]) {
  for (const number of numbers) {
    const orderToken = await test.signed(String(number))
    await test.send(order(String(number), [touch(code)], { orderToken }))
    test.clock.now += 1
  }
}

/** How many rewards were released. */
const released = async () => (await test.rows('rewards')).filter(({ status }) => status === 'approved').length

const jobOn = (engine: Engine) =>
  startReleaseJob(engine, pino({}, { write: (line: string) => logged.push(line) }), NEVER)
const Line = v.pipe(v.string(), v.parseJson(), v.object({ msg: v.string(), orderId: v.optional(v.string()) }))
const told = () => logged.splice(0).map((line) => v.parse(Line, line))

describe('the release job', { timeout: 60_000 }, () => {
  it('names an order that cannot be decided, and releases all others', async () => {
    const { code } = await test.join()
    await buy(code, 1, 2, 3)
    const orderId = await spoilDecision(test, '1')
    test.clock.now += 14 * DAY
    const job = jobOn(test.engine)
    await job.run()
    expect(await released()).toBe(4)
    expect(told()).toEqual([{ msg: 'an order was not released', orderId }])

    await job.run()
    expect(told()).toHaveLength(1)
    await spoilDecision(test, '1', true)
    await job.run()
    expect([await released(), told()]).toEqual([6, []])
    await job.stop()
  })

  it('forgets what it kept long enough, even when nothing can be released', async () => {
    await test.admin('POST', '/coupons/thanks/mint', { count: 1 }, { 'idempotency-key': 'k-1' })
    expect(await test.rows('requests')).toHaveLength(1)
    test.clock.now += (REQUEST_DAYS + 1) * DAY
    const dueRewards = () => Promise.reject(new Error('no'))
    const job = jobOn({ ...test.engine, store: { ...test.store, dueRewards } })
    await job.run()
    expect(await test.rows('requests')).toEqual([])
    expect(told()).toMatchObject([{ msg: 'what is due was not released' }])
    await job.stop()
  })

  it('does not ask a database that is away for each order', async () => {
    const { code } = await test.join()
    await buy(code, 1, 2, 3, 4, 5)
    test.clock.now += 14 * DAY
    let writes = 0
    const away = jobOn({
      ...test.engine,
      store: {
        ...test.store,
        write: (work) =>
          ++writes === 1 ? test.store.write(work) : Promise.reject(new StoreUnavailableError('away')),
      },
    })
    await away.run()
    const lines = told()
    expect(lines.filter(({ orderId }) => orderId !== undefined)).toHaveLength(2)
    expect(lines).toContainEqual({ msg: 'what is due was not released' })
    await away.stop()
  })

  it('goes on after a go in which nothing could be done', async () => {
    const broken = { ...test.store, write: () => Promise.reject(new Error('no')) }
    const job = jobOn({ ...test.engine, store: broken })
    await job.run()
    await job.run()
    await job.stop()
    expect(told()).toHaveLength(2)
  })
})
