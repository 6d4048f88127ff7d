import { BODY_LIMIT, PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, share, touch, visit } from '../fixtures/messages.ts'
import { problemOf, SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('POST /v1/messages', () => {
  it('keeps visits; a repeated one counts once', async () => {
    const { code, session } = await shop.join()
    const seen = visit(code, {
      channel: 'email',
      landing: 'https://shop.example/',
      referringHost: 'a.example',
    })
    expect(await shop.send(seen)).toEqual([{ id: seen.id, status: 'accepted' }])
    expect(await shop.send(seen, visit(code))).toMatchObject([
      { status: 'duplicate' },
      { status: 'accepted' },
    ])
    expect((await shop.invite(session)).visits).toBe(2)
  })

  it('keeps shares; a repeated one counts once', async () => {
    const { code } = await shop.join()
    const pressed = share(code, { template: 'short', edited: true })
    expect(await shop.send(pressed)).toEqual([{ id: pressed.id, status: 'accepted' }])
    expect(await shop.send(pressed)).toEqual([{ id: pressed.id, status: 'duplicate' }])
  })

  it('reads text/plain and application/json alike', async () => {
    const body = { shop: shop.publishableKey, messages: [visit('NOBODY')] }
    const answer = await shop.post(PATHS.messages, body, { 'content-type': 'application/json' })
    expect(answer.status).toBe(200)
  })

  it('keeps the good messages of a batch and answers each bad one in its place', async () => {
    const { code, session } = await shop.join()
    const answers = await shop.send(
      visit(code),
      null,
      'text',
      { type: 'click', id: 'm1abcdefgh' },
      visit('NOBODY', { id: 'v9abcdefgh' }),
      share('NOBODY'),
      order('1', [touch('<b>')]),
      order('2', [touch(code)]),
    )
    expect(
      answers.map(({ status, problem }) => [status, problem?.code, problem?.errors?.[0]?.field]),
    ).toEqual([
      ['accepted', undefined, undefined],
      ['rejected', 'field_invalid', 'messages.1'],
      ['rejected', 'field_invalid', 'messages.2'],
      ['rejected', 'field_invalid', 'messages.3.type'],
      ['rejected', 'code_unknown', 'messages.4.code'],
      ['rejected', 'code_unknown', 'messages.5.code'],
      ['rejected', 'field_invalid', 'messages.6.touches.0.code'],
      ['accepted', undefined, undefined],
    ])
    expect(answers.map(({ id }) => id).slice(1, 5)).toEqual(['', '', 'm1abcdefgh', 'v9abcdefgh'])
    expect((await shop.invite(session)).friends).toHaveLength(1)
  })

  it.each<[string, object, string, string]>([
    ['a missing amount', { amount: undefined }, 'field_invalid', 'amount'],
    ['a number as amount', { amount: 49.9 }, 'field_invalid', 'amount'],
    ['a negative amount', { amount: '-5.00' }, 'amount_malformed', 'amount'],
    ['a grouped amount', { amount: '1,234.50' }, 'amount_malformed', 'amount'],
    ['an exponent', { amount: '1e9' }, 'amount_malformed', 'amount'],
    ['NaN', { amount: 'NaN' }, 'amount_malformed', 'amount'],
    ['an absurd amount', { amount: '99999999999999' }, 'amount_malformed', 'amount'],
    ['half a cent', { amount: '1.005' }, 'amount_precision', 'amount'],
    ['an unknown currency', { currency: 'XXX' }, 'currency_unknown', 'currency'],
    ['a lower-case currency', { currency: 'eur' }, 'currency_unknown', 'currency'],
    ['an empty order number', { orderId: '' }, 'field_invalid', 'orderId'],
    ['an endless order number', { orderId: 'x'.repeat(129) }, 'field_invalid', 'orderId'],
    ['a bad id', { id: 'no' }, 'field_invalid', 'id'],
    ['a missing age', { age: undefined }, 'field_invalid', 'age'],
    ['too many touches', { touches: Array(3).fill(touch('ANNA')) }, 'field_invalid', 'touches'],
  ])('refuses an order with %s', async (_, change, code, field) => {
    const [answer] = await shop.send(order('1', [], change))
    expect(answer).toMatchObject({ status: 'rejected', problem: { code } })
    expect(answer?.problem?.errors?.map((error) => error.field)).toEqual([`messages.0.${field}`])
  })

  it.each<[string, unknown, number, string, string[]]>([
    ['that is not JSON', '{"shop":', 400, 'body_malformed', []],
    ['that is empty', '', 400, 'body_malformed', []],
    ['that is no object', '[]', 422, 'field_invalid', ['shop', 'messages']],
    ['that is null', 'null', 422, 'field_invalid', ['']],
    ['without a shop', { messages: [{}] }, 422, 'field_invalid', ['shop']],
    ['with a secret key', { shop: `sk_${'x'.repeat(40)}`, messages: [{}] }, 422, 'field_invalid', ['shop']],
    ['of an unknown shop', { shop: 'pk_nobody', messages: [{}] }, 401, 'shop_key_unknown', ['shop']],
    ['without messages', { shop: 'pk_sample', messages: [] }, 422, 'field_invalid', ['messages']],
    [
      'with 101 messages',
      { shop: 'pk_sample', messages: Array(101).fill(0) },
      422,
      'field_invalid',
      ['messages'],
    ],
    ['over the limit', 'x'.repeat(BODY_LIMIT + 1), 413, 'body_too_large', []],
    ['that is deep', '['.repeat(BODY_LIMIT - 1), 400, 'body_malformed', []],
  ])('refuses a body %s', async (_, body, status, code, fields) => {
    const answer = await shop.post(PATHS.messages, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ code, status })
    expect(problem.errors?.map((error) => error.field) ?? []).toEqual(fields)
  })

  it('refuses another site, in words that its developer can read, and keeps nothing', async () => {
    const { code, session } = await shop.join()
    const body = { shop: shop.publishableKey, messages: [visit(code)] }
    for (const origin of [
      'https://evil.example',
      `${SHOP_ORIGIN}.evil.example`,
      'http://shop.example',
      'null',
    ]) {
      const answer = await shop.post(PATHS.messages, body, { origin })
      expect(answer.status).toBe(403)
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      const { code, detail } = await problemOf(answer)
      expect(code).toBe('origin_not_allowed')
      expect(detail).toContain(origin === 'null' ? 'file' : `${origin} is not among`)
    }
    expect((await shop.invite(session)).visits).toBe(0)
  })

  it('answers a program that sends no origin: it could write any', async () => {
    const body = JSON.stringify({ shop: shop.publishableKey, messages: [order('1', [])] })
    expect((await shop.app.request(PATHS.messages, { method: 'POST', body })).status).toBe(200)
  })

  it('grants every preflight for a day', async () => {
    const answer = await shop.app.request(PATHS.messages, {
      method: 'OPTIONS',
      headers: { origin: 'https://any.example', 'access-control-request-method': 'POST' },
    })
    expect(answer.status).toBe(204)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': 'https://any.example',
      'access-control-max-age': '86400',
      vary: 'Origin',
    })
  })

  it('never lets one shop use the codes of another', async () => {
    const { code } = await shop.join()
    const other = await testShop()
    expect(await other.send(visit(code))).toMatchObject([{ problem: { code: 'code_unknown' } }])
    await other.close()
  })
})
