import { PATHS } from '@goodword/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visit } from './fixtures/messages.ts'
import { ENGINE } from './fixtures/test-database.ts'
import { problemOf, type TestShop, testShop } from './fixtures/test-shop.ts'
import { SECURITY_HEADERS } from './http/standing-headers.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

describe('the app', () => {
  it.each([PATHS.health, PATHS.ready])('says at %s that it is well', async (path) => {
    const answer = await shop.app.request(path)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  it.each(['/', '/v1', '/v1/nothing', '/i', '/%zz'])('has nothing at %s', async (path) => {
    const answer = await shop.app.request(path)
    // `/i` without a code is a cut-off share link.
    if (path === PATHS.share) return expect(answer.status).toBe(302)
    expect(await problemOf(answer)).toMatchObject({ code: 'route_unknown', status: 404 })
  })

  it.each([
    ['GET', PATHS.messages, 'POST'],
    ['DELETE', PATHS.messages, 'POST'],
    ['GET', PATHS.advocates, 'POST'],
    ['POST', PATHS.invite, 'GET, HEAD'],
    ['POST', `${PATHS.share}/ANNA`, 'GET, HEAD'],
    ['PUT', PATHS.script, 'GET, HEAD'],
    ['POST', PATHS.health, 'GET, HEAD'],
  ])('does not answer %s %s', async (method, path, allow) => {
    const answer = await shop.app.request(path, { method })
    expect(answer.headers.get('allow')).toBe(allow)
    expect(await problemOf(answer)).toMatchObject({ code: 'method_not_allowed', status: 405 })
  })

  it('forbids that its answers are sniffed or framed', async () => {
    const { code } = await shop.join()
    const sent = { shop: shop.publishableKey, messages: [visit(code)] }
    const answers = [
      await shop.app.request(PATHS.health),
      // Answered with all its headers at once, and refused, which puts them on one by one.
      await shop.post(PATHS.messages, sent),
      await shop.post(PATHS.messages, 'no JSON'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400])
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject(SECURITY_HEADERS)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  it.runIf(ENGINE === 'sqlite')('asks to come again while its file is locked', async () => {
    const { code, session } = await shop.join()
    const other = shop.database.connect()
    const lock = await other.startTransaction().execute()
    await lock.insertInto('migrations').values({ name: 'in the way', applied_at: 0 }).execute()

    const join = await shop.post(PATHS.advocates, { shop: shop.publishableKey, email: 'a@example.test' })
    expect(join.headers.get('retry-after')).toBe('5')
    expect(await problemOf(join)).toMatchObject({ code: 'unavailable', status: 503 })
    expect(await shop.send(visit(code))).toMatchObject([{ status: 'rejected', problem: { status: 503 } }])
    // Reading goes on.
    expect((await shop.invite(session)).visits).toBe(0)

    await lock.rollback().execute()
    await other.destroy()
    expect(await shop.send(visit(code))).toMatchObject([{ status: 'accepted' }])
  })

  it('says that it failed, and nothing about how, when something unforeseen happens', async () => {
    await shop.store.close()
    // A key that was not asked for before: what is known of a shop would be told from memory.
    const answer = await shop.post(PATHS.messages, {
      shop: `pk_${'x'.repeat(32)}`,
      messages: [visit('ANNA')],
    })
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).toContain('"internal"')
    expect(text).not.toMatch(/sqlite|database|driver/i)
    expect(shop.logged.join('')).toContain('a request failed')
    shop = await testShop()
  })
})
