import { describe, expect, it } from 'vitest'
import { broken } from '../../fixtures/histories/properties.ts'
import { randomFrom } from '../../fixtures/histories/random.ts'
import { tries, tryHistories } from '../../fixtures/histories/run-histories.ts'
import { wordCameFirst } from '../../fixtures/histories/run-in-memory.ts'

/** On the pure rules and on paper, so that there can be many. */
const MANY = 20_000

describe('whatever a stranger reports about the orders of a shop', () => {
  it('pays nobody of the stranger, spoils no friend, and leaves the books in balance', {
    timeout: 600_000,
  }, async () => {
    let hooks = 0
    let first = 0
    await tryHistories('evidence', tries(MANY), (history, plan) => {
      if (['key', 'meta', 'meta_key'].includes(history.shop.connection)) {
        hooks += 1
        first += Number(wordCameFirst(history))
      }
      return broken(history, randomFrom(plan.shop))
    })
    // Else the histories would not show what happens where a webhook is faster than the thank-you page.
    expect(first / hooks).toBeGreaterThan(0.3)
  })
})
