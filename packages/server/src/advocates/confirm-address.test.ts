import { AdminMailsSchema, JoinedSchema, PATHS, SERVER_PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { mailboxOf } from '../fixtures/mailbox.ts'
import { order, share, touch, visit } from '../fixtures/messages.ts'
import { PUBLIC_URL, problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

const links = (language?: string) => mailboxOf(shop).links(language)
const enter = (link?: string) => mailboxOf(shop).enter(link)

const open = (link: string, method = 'GET', headers = {}) => shop.app.request(link, { method, headers })

async function advocateOf(code: string) {
  const found = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)
  if (!found) throw new Error('no advocate')
  return found
}

async function buy(code: string, orderId: string) {
  const orderToken = await shop.signed(orderId)
  await shop.send(order(orderId, [touch(code)], { orderToken }))
}

describe('the link in the mail', () => {
  it('only asks: whoever opens links by machine confirms nothing', async () => {
    const { session } = await shop.join()
    const [link = ''] = await links()
    const page = await open(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('content-security-policy')).toMatch(/form-action 'self'/)
    expect(await page.text()).toContain('<form method="post">')
    expect((await shop.invite(session)).proven).toBe(false)
  })

  it('proves the address when its button is pressed, once or twice', async () => {
    const { session } = await shop.join()
    const [link = ''] = await links()
    expect((await open(link, 'POST')).status).toBe(200)
    expect((await open(link, 'POST')).status).toBe(200)
    expect((await shop.invite(session)).proven).toBe(true)
  })

  it('asks in the reader’s language, with the shop’s name escaped', async () => {
    const sharp = await testShop({ name: '<b>Shop</b>' })
    await sharp.join()
    const { items } = v.parse(AdminMailsSchema, await (await sharp.admin('GET', '/mails')).json())
    const link = /https:\/\/\S+/.exec(items[0]?.text ?? '')?.[0] ?? ''
    const page = await sharp.app.request(link, { headers: { 'accept-language': 'xx, de-AT;q=0.8' } })
    const text = await page.text()
    expect(text).toContain('<html lang="de" dir="ltr">')
    expect(text).toContain('&lt;b&gt;Shop&lt;/b&gt;')
    await sharp.close()
  })

  it.each([
    ['changed', (link: string) => link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['cut off', (link: string) => link.slice(0, -5)],
    ['without a token', (link: string) => link.split('?')[0] ?? ''],
  ])('that is %s leads to a page that says so', async (_how, spoil) => {
    const { session } = await shop.join()
    const [link = ''] = await links()
    expect((await open(spoil(link))).status).toBe(410)
    expect((await open(spoil(link), 'POST')).status).toBe(410)
    expect((await shop.invite(session)).proven).toBe(false)
  })

  it('works for two weeks', async () => {
    await shop.join()
    const [link = ''] = await links()
    shop.clock.now += 14 * DAY
    expect((await open(link, 'POST')).status).toBe(410)
  })
})

describe('a second account of one person', () => {
  it('becomes a part of the first: codes, sessions, friends and balances', async () => {
    const first = await shop.join('sample@gmail.com')
    const session = await enter()
    await buy(first.code, '1001')
    shop.clock.now += 1000

    const second = await shop.join('S.ample+phone@googlemail.com')
    await shop.send(share(second.code), visit(second.code, { channel: 'email' }))
    await buy(second.code, '1002')
    const apart = await shop.invite(second.session)
    expect(apart).toMatchObject({ code: second.code, visits: 1, friends: [{}] })

    const merged = await shop.invite(await enter())
    expect(merged).toMatchObject({ code: first.code, proven: true, visits: 1, friends: [{}, {}] })
    expect(merged).toEqual(await shop.invite(session))
    expect(merged.totals.waiting).toEqual({ amount: '20.00', currency: 'EUR' })
    expect((await advocateOf(second.code)).id).toBe((await advocateOf(first.code)).id)
  })

  it('leaves a ledger that sums to zero, and rewards that a later report does not pay again', async () => {
    await shop.join()
    const session = await enter()
    const second = await shop.join()
    await buy(second.code, '1001')
    await open((await links())[0] ?? '', 'POST')
    await buy(second.code, '1001')
    const rewards = await shop.rows('rewards')
    expect(rewards.filter(({ side }) => side === 'advocate')).toHaveLength(1)
    const sums = new Map<string, number>()
    for (const entry of await shop.rows('ledger_entries')) {
      sums.set(entry.transaction_id, (sums.get(entry.transaction_id) ?? 0) + Number(entry.minor))
    }
    expect(new Set(sums.values())).toEqual(new Set([0]))
    expect((await shop.invite(session)).totals.waiting.amount).toBe('10.00')
  })

  it('is told nothing of the first before its own mail is opened, and the first nothing by it', async () => {
    const first = await shop.join()
    await shop.send(visit(first.code))
    shop.clock.now += 1000
    const second = await shop.join()
    expect(second.code).not.toBe(first.code)
    expect(await shop.invite(second.session)).toMatchObject({ proven: false, visits: 0, friends: [] })
    const [later = '', sooner = ''] = await links()
    const session = await enter(later)
    expect(await shop.invite(session)).toMatchObject({ proven: true, visits: 0 })
    expect(await shop.invite(first.session)).toMatchObject({ code: first.code, proven: false, visits: 1 })
    const other = await enter(sooner)
    expect(await shop.invite(session)).toMatchObject({ proven: true, visits: 1 })
    expect(await shop.invite(other)).toEqual(await shop.invite(session))
  })

  it('of somebody with another address stays apart', async () => {
    const first = await shop.join('one@example.test')
    await open((await links())[0] ?? '', 'POST')
    const second = await shop.join('two@example.test')
    await open((await links())[0] ?? '', 'POST')
    expect((await advocateOf(second.code)).id).not.toBe((await advocateOf(first.code)).id)
  })
})

describe('joining by customer token', () => {
  const joinAs = async (payload: Record<string, unknown>, secret?: string) =>
    shop.post(PATHS.advocates, {
      shop: shop.publishableKey,
      customerToken: await shop.sign(payload, secret),
    })

  it('is the same, proven account in each browser', async () => {
    const [one, two] = [await joinAs({ sub: 'c-1', name: 'Sample' }), await joinAs({ sub: 'c-1' })]
    const [first, second] = [v.parse(JoinedSchema, await one.json()), v.parse(JoinedSchema, await two.json())]
    expect(second.code).toBe(first.code)
    expect(second.session).not.toBe(first.session)
    expect(await shop.invite(second.session)).toMatchObject({ proven: true })
  })

  it('opens no account that has its address, whether a mail has proven it or not', async () => {
    const known = await shop.join('sample@example.test')
    const unproven = v.parse(
      JoinedSchema,
      await (await joinAs({ sub: 'c-0', email: 'sample@example.test' })).json(),
    )
    expect(unproven.code).not.toBe(known.code)
    const other = await shop.join('other@example.test')
    await open((await links())[0] ?? '', 'POST')
    const found = v.parse(
      JoinedSchema,
      await (await joinAs({ sub: 'c-1', email: 'Other@example.test' })).json(),
    )
    expect(found.code).not.toBe(other.code)
  })

  it.each<[string, () => Promise<Response>]>([
    ['signed by somebody else', () => joinAs({ sub: 'c-1' }, 'sk_somebodyelse')],
    [
      'that names nobody, such as an order token',
      () => joinAs({ orderId: '1', amount: '1', currency: 'EUR' }),
    ],
  ])('%s is refused', async (_what, ask) => {
    expect(await problemOf(await ask())).toMatchObject({
      code: 'customer_token_invalid',
      errors: [{ field: 'customerToken' }],
    })
  })

  it('that is older than a day is refused', async () => {
    const customerToken = await shop.sign({ sub: 'c-1' })
    shop.clock.now += DAY + 120_000
    const answer = await shop.post(PATHS.advocates, { shop: shop.publishableKey, customerToken })
    expect(await problemOf(answer)).toMatchObject({ code: 'customer_token_invalid' })
  })
})

describe('a session', () => {
  const end = (session: string) =>
    shop.app.request(PATHS.sessionEnd, {
      method: 'POST',
      headers: { authorization: `Bearer ${session}` },
    })
  const read = (session: string) =>
    shop.app.request(PATHS.invite, { headers: { authorization: `Bearer ${session}` } })

  it('ends when its browser says so, and no other one with it', async () => {
    const mine = await shop.join()
    const other = await shop.join()
    expect((await end(mine.session)).status).toBe(200)
    expect(await problemOf(await read(mine.session))).toMatchObject({ code: 'session_unknown' })
    expect(await problemOf(await end(mine.session))).toMatchObject({ code: 'session_unknown' })
    expect((await read(other.session)).status).toBe(200)
  })

  it('lasts thirty days', async () => {
    const { session } = await shop.join()
    shop.clock.now += 30 * DAY - 1
    expect((await read(session)).status).toBe(200)
    shop.clock.now += 1
    expect((await read(session)).status).toBe(401)
  })
})

describe('a mail', () => {
  it.each([
    ['en', 'Confirm your address for Sample shop'],
    ['de-CH', 'Bitte bestätigen Sie Ihre Adresse für Sample shop'],
    ['xx', 'Confirm your address for Sample shop'],
  ])('is written in %s', async (language, subject) => {
    await shop.join()
    const { items } = v.parse(
      AdminMailsSchema,
      await (await shop.admin('GET', `/mails?language=${language}`)).json(),
    )
    expect(items).toMatchObject([{ to: 'sample@example.test', subject }])
    expect(items[0]?.text).toContain(`${PUBLIC_URL}${SERVER_PATHS.confirm}?token=`)
    expect(items[0]?.text).not.toContain('{')
  })
})
