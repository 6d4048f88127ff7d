import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { type EngineShop, engineShop } from '../fixtures/engine-shop.ts'
import { REQUEST_DAYS } from './forget-requests.ts'
import { startReleaseJob } from './start-release-job.ts'

let test: EngineShop
beforeEach(async () => {
  test = await engineShop({ couponPool: 'thanks' })
})
afterEach(() => test.close())

const mint = async () => {
  const answer = await test.admin('POST', '/coupons/thanks/mint', { count: 1 }, { 'idempotency-key': 'k-1' })
  return answer.text()
}

it('answers of requests are told again for a week, then the job forgets them and the key is free', async () => {
  const first = await mint()
  const job = startReleaseJob(test.engine, pino({ level: 'silent' }), 1e9)
  test.clock.now += REQUEST_DAYS * DAY
  await job.run()
  expect(await mint()).toBe(first)

  test.clock.now += DAY
  await job.run()
  expect(await test.rows('requests')).toEqual([])
  expect(await mint()).not.toBe(first)
  await job.stop()
})
