import { BatchAnswerSchema, JoinedSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { messageId, order, touch, visit } from '../fixtures/messages.ts'
import { peer, problemOf, SHOP, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { createShop } from '../shops/create-shop.ts'

const STRANGER = '198.51.100.1'
const BUYER = '203.0.113.7'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

/** In batches as large as they may be. */
async function sendFrom(address: string, messages: readonly object[]) {
  const answers = []
  for (let start = 0; start < messages.length; start += 100) {
    const body = { shop: shop.publishableKey, messages: messages.slice(start, start + 100) }
    const answer = await shop.post(PATHS.messages, body, {}, peer(address))
    answers.push(...v.parse(BatchAnswerSchema, await answer.json()).answers)
  }
  return answers
}

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))
const codesOf = (answers: Awaited<ReturnType<typeof sendFrom>>) =>
  answers.map(({ status, problem }) => problem?.code ?? status)

describe('messages', () => {
  it('are counted each, however many come in a batch; those within the limit are kept, the others may come later', async () => {
    const { code } = await shop.join()
    // 1,190 that nobody keeps: a stranger's count as well.
    await sendFrom(
      STRANGER,
      many(1190, () => visit('NOBODY-HAS-IT')),
    )
    const codes = codesOf(
      await sendFrom(
        STRANGER,
        many(30, () => visit(code)),
      ),
    )
    expect(codes).toEqual([...many(10, () => 'accepted'), ...many(20, () => 'rate_limited')])
    expect(await shop.rows('visits')).toHaveLength(10)
    expect(codesOf(await sendFrom(BUYER, [visit(code)]))).toEqual(['accepted'])
  })
})

describe('order numbers that the server does not know, reported from one network', () => {
  const invented = (from: number, count: number) =>
    many(count, (index) => order(`N-${from + index}`, [touch('MADE-UP-1')]))

  it('are thirty on a day at most, and keep no other network waiting', async () => {
    const codes = codesOf(await sendFrom(STRANGER, invented(1, 200)))
    expect(codes.filter((code) => code === 'accepted')).toHaveLength(30)
    expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(170)
    // Another address of the same network is no other network.
    expect(codesOf(await sendFrom('198.51.100.77', invented(900, 1)))).toEqual(['rate_limited'])
    expect(await shop.rows('orders')).toHaveLength(30)
    expect(codesOf(await sendFrom(BUYER, invented(901, 1)))).toEqual(['accepted'])
  })

  it('cost nothing when they are known by now', async () => {
    await sendFrom(STRANGER, invented(1, 30))
    const [answer] = await sendFrom(STRANGER, invented(31, 1))
    expect(answer).toMatchObject({
      status: 'rejected',
      problem: { code: 'rate_limited', status: 429 },
    })
    // Reported again, also under another message's id, and one that somebody else has made known.
    await sendFrom(BUYER, invented(31, 1))
    expect(codesOf(await sendFrom(STRANGER, invented(1, 31)))).toEqual(many(31, () => 'accepted'))
    expect(codesOf(await sendFrom(STRANGER, invented(32, 1)))).toEqual(['rate_limited'])
  })

  it('are thirty others on the next day', async () => {
    await sendFrom(STRANGER, invented(1, 31))
    shop.clock.now += DAY
    // A database may write them in another order than they came.
    const codes = codesOf(await sendFrom(STRANGER, invented(100, 31))).toSorted()
    expect(codes).toEqual([...many(30, () => 'accepted'), 'rate_limited'])
  })

  it('are counted for each shop of a server by itself', async () => {
    const tools = { store: shop.store, vault: shop.vault, now: () => shop.clock.now }
    const other = await createShop(tools, { ...SHOP, name: 'Other shop' })
    await sendFrom(STRANGER, invented(1, 30))
    const body = { shop: other.publishableKey, messages: invented(31, 1) }
    const answer = await shop.post(PATHS.messages, body, {}, peer(STRANGER))
    expect(await answer.json()).toMatchObject({ answers: [{ status: 'accepted' }] })
  })
})

describe("what fills the owner's lists", () => {
  const forms = [
    ['ratings', PATHS.ratings, { stars: 1, words: 'Dreadful' }],
    ['missed_referrals', PATHS.missedReferrals, { from: 'Somebody' }],
  ] as const

  it.each(forms)('is thirty %s of one network on one day at most', async (table, path, words) => {
    const say = (address: string, id: string) =>
      shop.post(path, { shop: shop.publishableKey, id, ...words }, {}, peer(address))
    const first = messageId()
    for (const id of [first, ...many(29, messageId)]) expect((await say(STRANGER, id)).status).toBe(200)
    // The browser heard no answer, and asks again.
    expect((await say(STRANGER, first)).status).toBe(200)
    const refused = await say(STRANGER, messageId())
    expect(await problemOf(refused)).toMatchObject({ code: 'rate_limited', status: 429 })
    // It is midnight UTC: a whole day.
    expect(Number(refused.headers.get('retry-after'))).toBe(DAY / 1000)
    expect((await say(BUYER, messageId())).status).toBe(200)
    expect(await shop.rows(table)).toHaveLength(31)
    shop.clock.now += DAY
    expect((await say(STRANGER, messageId())).status).toBe(200)
  })

  it('costs nothing when it cannot be read', async () => {
    for (const stars of many(40, () => 9)) {
      const body = { shop: shop.publishableKey, id: messageId(), stars }
      expect((await shop.post(PATHS.ratings, body, {}, peer(STRANGER))).status).toBe(422)
    }
    const body = { shop: shop.publishableKey, id: messageId(), stars: 5 }
    expect((await shop.post(PATHS.ratings, body, {}, peer(STRANGER))).status).toBe(200)
  })
})

describe('joining', () => {
  it('is counted by network', async () => {
    const body = { shop: shop.publishableKey, email: 'sample@example.test' }
    const answer = await shop.post(PATHS.advocates, body, {}, peer(STRANGER))
    v.parse(JoinedSchema, await answer.json())
    expect(answer.headers.get('ratelimit-policy')).toBe('120;w=600, 500;w=86400')
    expect(answer.headers.get('ratelimit-remaining')).toBe('119')
  })
})
