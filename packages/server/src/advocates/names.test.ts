import { OfferSchema, PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailbox, mailboxOf } from '../fixtures/mailbox.ts'
import { jsonOf, problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
let mailbox: Mailbox
beforeEach(async () => {
  shop = await testShop()
  mailbox = mailboxOf(shop)
})
afterEach(() => shop.close())

const joinNamed = (name: unknown) =>
  shop.post(PATHS.advocates, { shop: shop.publishableKey, email: 'sample@example.test', name })

async function codeOf(answer: Response) {
  return v.parse(v.object({ code: v.string() }), await answer.json()).code
}

async function greeting(code: string) {
  const query = new URLSearchParams({ shop: shop.publishableKey, code })
  return v.parse(OfferSchema, await jsonOf(shop.app.request(`${PATHS.offer}?${query}`))).from
}

async function previewOf(code: string): Promise<string> {
  const headers = { 'user-agent': 'facebookexternalhit/1.1' }
  return (await shop.app.request(`${PATHS.share}/${code}`, { headers })).text()
}

describe('a name that somebody typed', () => {
  it('greets friends only once a mail has shown whose address it is', async () => {
    const code = await codeOf(await joinNamed('Eve Evans'))
    expect(await greeting(code)).toBeUndefined()
    expect(await previewOf(code)).not.toContain('Eve')
    await mailbox.enter()
    expect(await greeting(code)).toBe('Eve')
    expect(await previewOf(code)).not.toContain('Eve')
  })

  it('is told to whoever is asked to confirm the address', async () => {
    await joinNamed('Eve Evans')
    const [link = ''] = await mailbox.links()
    expect(await (await shop.app.request(link)).text()).toContain('Your friends will see the name Eve Evans.')
  })

  it.each([
    'Anna',
    'Anna-Maria',
    'J. R. R. Tolkien Jr.',
    'O’Brien',
    "d'Arc",
    'Жанна',
    '山田 太郎',
    'José',
    'नेहा',
    '',
  ])('may be %j', async (name) => {
    expect((await joinNamed(name)).status).toBe(200)
  })

  it.each([
    'https://evil.example/win',
    'evil.example',
    'Evil.example.',
    'win 100',
    '<b>Anna</b>',
    'a@b',
    'Anna & Ben',
    '{shop}',
    '.',
    '-',
    'Anna\u202eannA',
    'Anna\nBen',
    'x'.repeat(61),
  ])('must not be %j', async (name) => {
    const answer = await joinNamed(name)
    expect(answer.status).toBe(422)
    expect(await problemOf(answer)).toMatchObject({ code: 'field_invalid', errors: [{ field: 'name' }] })
  })
})

describe('a name in a customer token', () => {
  it('is left out when it is none, and the customer joins all the same', async () => {
    const { code, session } = await mailbox.joinAs({ sub: 'c-1', name: 'https://evil.example' })
    expect(await greeting(code)).toBeUndefined()
    expect((await shop.invite(session)).name).toBeUndefined()
    await mailbox.joinAs({ sub: 'c-1', name: 'Anna' })
    expect(await greeting(code)).toBe('Anna')
  })
})

describe('a name that the owner writes', () => {
  it('is refused when it is none, and taken away by an empty one', async () => {
    const { code } = await mailbox.joinAs({ sub: 'c-1', name: 'Anna' })
    const id = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)?.id
    const refused = await shop.admin('PATCH', `/advocates/${id}`, { name: 'evil.example' })
    expect((await problemOf(refused)).errors?.[0]?.field).toBe('name')
    expect(await greeting(code)).toBe('Anna')
    await shop.admin('PATCH', `/advocates/${id}`, { name: '' })
    expect(await greeting(code)).toBeUndefined()
  })
})
