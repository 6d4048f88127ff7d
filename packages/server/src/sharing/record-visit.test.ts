import { BatchAnswerSchema, PATHS } from '@goodword/protocol'
import { pino } from 'pino'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { share, visit } from '../fixtures/messages.ts'
import { peer, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { forgetNetworks } from '../jobs/forget-networks.ts'
import { startReleaseJob } from '../jobs/start-release-job.ts'
import { newId } from '../new-id.ts'

const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

async function send(messages: object[], agent = BROWSER, address = '203.0.113.1') {
  const body = { shop: shop.publishableKey, messages }
  const answer = await shop.post(PATHS.messages, body, { 'user-agent': agent }, peer(address))
  return v.parse(BatchAnswerSchema, await answer.json()).answers
}

const visits = async () => (await shop.rows('visits')).toSorted((a, b) => a.at - b.at)

describe('a visit', () => {
  it('of a robot hears the same and does not count', async () => {
    const { code, session } = await shop.join()
    const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
    expect(await send([visit(code)], robot)).toMatchObject([{ status: 'accepted' }])
    expect((await shop.invite(session)).visits).toBe(0)
    await send([visit(code)])
    expect((await shop.invite(session)).visits).toBe(1)
  })

  it('keeps kind of place, channel and words it came by', async () => {
    const { code } = await shop.join()
    await send([
      share(code, { channel: 'facebook', template: 'short', age: 5000 }),
      share(code, { channel: 'facebook', template: 'letter', age: 4000 }),
      share(code, { channel: 'email', template: 'chat', age: 3000 }),
    ])
    await send([
      visit(code, { age: 2000, referringHost: 'l.facebook.com' }),
      visit(code, { age: 1000, channel: 'whatsapp' }),
    ])
    expect(await visits()).toMatchObject([
      { channel: 'facebook', source: 'social', template: 'letter' },
      { channel: 'whatsapp', source: 'social', template: null },
    ])
  })

  it('keeps of the network a hash alone: the same for a neighbour, another one on another day', async () => {
    const { code } = await shop.join()
    await send([visit(code)])
    await send([visit(code)], BROWSER, '203.0.113.77')
    await send([visit(code)], BROWSER, '198.51.100.1')
    shop.clock.now += 86_400_000
    await send([visit(code)])
    const kept = (await visits()).map(({ network }) => network)
    expect(kept[0]).toMatch(/^[\w-]{43}$/)
    expect(kept[1]).toBe(kept[0])
    expect(new Set(kept).size).toBe(3)
    expect(JSON.stringify(await visits())).not.toContain('203.0')
  })

  it('forgets its network after 30 days', async () => {
    const { code } = await shop.join()
    await send([visit(code)])
    shop.clock.now += 20 * 86_400_000
    await send([visit(code)])
    expect(await forgetNetworks({ store: shop.store, now: () => shop.clock.now })).toBe(0)
    shop.clock.now += 11 * 86_400_000
    expect(await forgetNetworks({ store: shop.store, now: () => shop.clock.now })).toBe(1)
    expect((await visits()).map(({ network }) => network === null)).toEqual([true, false])
  })

  it('forgets its network without being told, as long as the server runs', async () => {
    const { code } = await shop.join()
    await send([visit(code)])
    shop.clock.now += 31 * 86_400_000
    const log = pino({ level: 'silent' })
    const { store, vault, clock } = shop
    const job = startReleaseJob({ store, vault, now: () => clock.now, newId }, log)
    await job.run()
    await job.stop()
    expect((await visits()).map(({ network }) => network)).toEqual([null])
  })
})
