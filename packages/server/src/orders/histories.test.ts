import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { History } from '../fixtures/histories/history.ts'
import { runOnStore } from '../fixtures/histories/on-store.ts'
import { broken } from '../fixtures/histories/properties.ts'
import { randomFrom } from '../fixtures/histories/random.ts'
import { tries, tryHistories } from '../fixtures/histories/run-histories.ts'
import { runInMemory } from '../fixtures/histories/run-in-memory.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'

/** Each is a shop of its own in one database. */
const SOME = 150

let test: TestShop
beforeAll(async () => {
  test = await testShop()
})
afterAll(() => test.close())

/** Where the database tells something else than the rules on paper, of which the promises are shown to hold. */
async function otherwise(history: History): Promise<string[]> {
  const stored = await runOnStore(test, history)
  const { outcome, balances } = runInMemory(history)
  const numbers = new Set([...outcome.keys(), ...stored.outcome.keys()])
  const orders = [...numbers].flatMap((number) => {
    const [expected, found] = [outcome.get(number), stored.outcome.get(number)]
    return isDeepStrictEqual(expected, found)
      ? []
      : [`${number} should be ${JSON.stringify(expected)}, and is ${JSON.stringify(found)}`]
  })
  const accounts = [...new Set([...balances.keys(), ...stored.balances.keys()])].flatMap((account) => {
    const [expected, found] = [balances.get(account) ?? 0, stored.balances.get(account) ?? 0]
    return expected === found ? [] : [`${account} should have ${expected}, and has ${found}`]
  })
  return [...orders, ...accounts, ...stored.faults]
}

describe('histories of shops on a real database', () => {
  it('go as the rules say on paper, and keep the promises', { timeout: 3_600_000 }, async () => {
    await tryHistories(`evidence on ${ENGINE}`, tries(SOME), async (history, plan) => {
      return [...broken(history, randomFrom(plan.shop)), ...(await otherwise(history))]
    })
  })
})
