import { DecisionSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { touch } from '../fixtures/messages.ts'
import { problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const ask = (body: object, headers = {}) =>
  shop.post(PATHS.dryRun, { shop: shop.publishableKey, touches: [], ...body }, headers)

async function told(body: object) {
  return v.parse(DecisionSchema, await (await ask(body)).json())
}

describe('a dry run', () => {
  it('says what a friend would get', async () => {
    const { code } = await shop.join()
    const decision = await told({ touches: [touch(code)], amount: '49.90', currency: 'EUR' })
    expect(decision.credited).toBe(true)
    expect(decision.friendReward?.benefit).toMatchObject({ kind: 'fixed' })
  })

  it('says why not, with public reasons only', async () => {
    const { code } = await shop.join()
    const late = await told({ touches: [touch(code, { age: 31 * 864e5 })] })
    expect(late.credited).toBe(false)
    expect(late.reasons).toContainEqual(expect.objectContaining({ code: 'window_passed', fired: true }))
    expect((await told({})).reasons).toContainEqual(
      expect.objectContaining({ code: 'no_touch', fired: true }),
    )
    expect(JSON.stringify(late)).not.toContain('competing')
  })

  it('without an amount is not told that it is too small', async () => {
    const terms = { advocateReward: '10.00', friendReward: '5.00', minimumOrder: '20.00' }
    await shop.admin('POST', '/programmes', { terms, confirmLoss: true })
    const { code } = await shop.join()
    expect((await told({ touches: [touch(code)] })).credited).toBe(true)
    expect((await told({ touches: [touch(code)], amount: '19.99' })).credited).toBe(false)
  })

  it('records nothing', async () => {
    const { code, session } = await shop.join()
    await told({ touches: [touch(code)], amount: '49.90' })
    expect((await shop.invite(session)).friends).toEqual([])
  })

  it.each([
    [{ amount: '1,50' }, 'amount_malformed', 'amount'],
    [{ amount: '1.50', currency: 'XXX' }, 'currency_unknown', 'currency'],
    [{ amount: '1.50', currency: 'USD' }, 'currency_unsupported', 'currency'],
    [{ touches: [{ code: '<b>' }] }, 'field_invalid', 'touches.0.code'],
    [{ shop: 'pk_nobody' }, 'shop_key_unknown', 'shop'],
  ])('of %j is refused', async (body, code, field) => {
    const problem = await problemOf(await ask(body))
    expect(problem.code).toBe(code)
    expect(problem.errors?.map((error) => error.field)).toContain(field)
  })

  it('is not for pages of other sites', async () => {
    expect(await problemOf(await ask({}, { origin: 'https://evil.example' }))).toMatchObject({
      code: 'origin_not_allowed',
    })
  })
})
