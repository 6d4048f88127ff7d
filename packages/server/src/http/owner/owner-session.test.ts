import { AdminShopSchema, OWNER_COOKIE } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type OwnerBrowser,
  ownerBrowser,
  ownerSecret,
  sessionIn,
  signedIn,
} from '../../fixtures/owner-browser.ts'
import { peer, problemOf, SHOP, type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { hash } from '../../keys/hash.ts'
import { createShop } from '../../shops/create-shop.ts'
import { OWNER_LINK_LIFE } from '../../shops/make-owner-link.ts'
import { ADMIN_ROUTES } from '../admin/routes.ts'
import { OWNER_SESSION_LIFE } from './owner-session.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

/** What somebody is told who has no session: no error, which browsers would write into their console. */
const NOBODY = { signedIn: false }

const codeOf = async (answer: Response | Promise<Response>) => (await problemOf(await answer)).code

describe('a one-time link', () => {
  it('opens a session, in a cookie that no script and no other site can use', async () => {
    const browser = ownerBrowser(shop)
    const answer = await browser.signIn(await ownerSecret(shop))
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(new RegExp(`^__Host-${OWNER_COOKIE}=[\\w-]{43}; Path=/; Expires=`))
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('Secure')
    expect(cookie).toContain('SameSite=Strict')
    expect(await sessionIn(await browser.ask('GET', '/session'))).toMatchObject({
      operator: true,
      shops: [{ id: shop.shopId, name: SHOP.name }],
    })
  })

  it('opens one session only, also for two at the same moment', async () => {
    const secret = await ownerSecret(shop)
    const answers = await Promise.all([1, 2, 3].map(() => ownerBrowser(shop).signIn(secret)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
    expect(await codeOf(ownerBrowser(shop).signIn(secret))).toBe('owner_link_invalid')
  })

  it('is worth nothing when its time is over', async () => {
    const secret = await ownerSecret(shop)
    shop.clock.now += OWNER_LINK_LIFE
    expect(await codeOf(ownerBrowser(shop).signIn(secret))).toBe('owner_link_invalid')
  })

  it('is not used up by looking at its address', async () => {
    const secret = await ownerSecret(shop)
    for (const path of ['/session', `/session?enter=${secret}`]) {
      expect(await (await ownerBrowser(shop).ask('GET', path)).json()).toEqual(NOBODY)
    }
    expect((await ownerBrowser(shop).signIn(secret)).status).toBe(200)
  })

  it('is not taken from a foreign page, and stays good', async () => {
    const secret = await ownerSecret(shop)
    const body = { link: secret }
    for (const headers of [
      { origin: 'https://shop.example' },
      { origin: 'null' },
      { origin: '' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await codeOf(ownerBrowser(shop).ask('POST', '/session', body, headers))).toBe(
        'origin_not_allowed',
      )
    }
    expect((await ownerBrowser(shop).signIn(secret)).status).toBe(200)
  })

  it('is kept as a hash only, and so is the session', async () => {
    const secret = await ownerSecret(shop)
    expect(await shop.rows('owner_links')).toMatchObject([{ token_hash: hash(secret) }])
    const browser = ownerBrowser(shop)
    await browser.signIn(secret)
    const kept = browser.cookie.slice(browser.cookie.indexOf('=') + 1)
    expect(await shop.rows('owner_sessions')).toMatchObject([{ token_hash: hash(kept) }])
    expect(await shop.rows('owner_links')).toEqual([])
  })

  it('cannot be guessed at leisure', async () => {
    const browser = ownerBrowser(shop, peer('192.0.2.7'))
    const codes: string[] = []
    for (let guess = 0; guess < 12; guess += 1) codes.push(await codeOf(browser.signIn(`guess-${guess}`)))
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('owner_link_invalid'))
    expect(codes.slice(10)).toEqual(['rate_limited', 'rate_limited'])
  })
})

describe('a session', () => {
  it('changes nothing without its token, nor with that of another session', async () => {
    const [one, other] = [await signedIn(shop), await signedIn(shop)]
    const path = `/shops/${shop.shopId}/shop`
    for (const token of ['', 'x', other.token]) {
      const answer = one.ask('PATCH', path, { name: 'Changed' }, { 'goodword-token': token })
      expect(await codeOf(answer)).toBe('owner_token_invalid')
    }
    expect((await shop.store.shop(shop.shopId))?.name).toBe(SHOP.name)
    expect((await one.ask('PATCH', path, { name: 'Changed' })).status).toBe(200)
    expect((await shop.store.shop(shop.shopId))?.name).toBe('Changed')
  })

  it('changes nothing for a foreign page, whatever token it sends', async () => {
    const browser = await signedIn(shop)
    const headers = { origin: 'https://shop.example' }
    const answer = await browser.ask('PATCH', `/shops/${shop.shopId}/shop`, { name: 'Changed' }, headers)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(await codeOf(answer)).toBe('origin_not_allowed')
    expect((await shop.store.shop(shop.shopId))?.name).toBe(SHOP.name)
  })

  it('passes where a proxy has another name than the public address, by the host that was asked', async () => {
    const browser = await signedIn(shop)
    const headers = { origin: 'http://localhost:4400', host: 'localhost:4400' }
    const answer = await browser.ask('PATCH', `/shops/${shop.shopId}/shop`, { name: 'Changed' }, headers)
    expect(answer.status).toBe(200)
  })

  it('ends by signing out, here or everywhere, and by its time', async () => {
    const [one, two, three] = [await signedIn(shop), await signedIn(shop), await signedIn(shop)]
    expect((await one.ask('DELETE', '/session')).headers.getSetCookie()[0]).toContain('Max-Age=0')
    const present = async ({ ask }: OwnerBrowser) => (await ask('GET', '/session')).json()
    const isRefused = async ({ ask }: OwnerBrowser) =>
      expect(await codeOf(ask('GET', `/shops/${shop.shopId}/shop`))).toBe('session_unknown')
    expect(await present(one)).toEqual(NOBODY)
    await isRefused(one)
    expect(await present(two)).toMatchObject({ signedIn: true })
    await two.ask('DELETE', '/session/all')
    expect(await present(three)).toEqual(NOBODY)
    const last = await signedIn(shop)
    shop.clock.now += OWNER_SESSION_LIFE
    expect(await present(last)).toEqual(NOBODY)
    await isRefused(last)
  })

  it('opens nothing under the address of the secret key', async () => {
    const { cookie } = await signedIn(shop)
    const answer = await shop.app.request('/v1/admin/shop', { headers: { cookie } })
    expect(await codeOf(answer)).toBe('secret_key_missing')
  })
})

describe("one shop's owner", () => {
  it('sees and changes nothing of another shop, on any route', async () => {
    const other = await createShop({ store: shop.store, vault: shop.vault, now: () => shop.clock.now }, SHOP)
    const browser = await signedIn(shop, other.shopId)
    expect(await sessionIn(await browser.ask('GET', '/session'))).toMatchObject({
      operator: false,
      shops: [{ id: other.shopId }],
    })
    for (const { method, path } of ADMIN_ROUTES) {
      const body = method === 'GET' ? undefined : {}
      const answer = browser.ask(method, `/shops/${shop.shopId}${path.replace(/:\w+/g, 'x')}`, body)
      expect([`${method} ${path}`, await codeOf(answer)]).toEqual([`${method} ${path}`, 'not_found'])
    }
    expect(await codeOf(browser.ask('POST', `/shops/${shop.shopId}/secret-key`))).toBe('not_found')
    expect(await codeOf(browser.ask('POST', '/shops', {}))).toBe('not_found')
    const own = await browser.ask('GET', `/shops/${other.shopId}/shop`)
    expect(v.parse(AdminShopSchema, await own.json()).id).toBe(other.shopId)
  })

  it('signs out everywhere without signing out others', async () => {
    const operator = await signedIn(shop)
    const owner = await signedIn(shop, shop.shopId)
    await owner.ask('DELETE', '/session/all')
    expect(await (await operator.ask('GET', '/session')).json()).toMatchObject({ signedIn: true })
    expect(await (await owner.ask('GET', '/session')).json()).toEqual(NOBODY)
  })

  it('gets a link only when there is such a shop', async () => {
    await expect(ownerSecret(shop, 'nobody')).rejects.toThrow('there is no shop nobody')
  })
})

it('without a session nothing answers', async () => {
  const browser = ownerBrowser(shop)
  const paths = [`/shops/${shop.shopId}/shop`, `/shops/${shop.shopId}/review`]
  for (const path of paths) expect(await codeOf(browser.ask('GET', path))).toBe('session_missing')
  for (const path of ['/shops', '/break-even', `/shops/${shop.shopId}/secret-key`]) {
    expect(await codeOf(browser.ask('POST', path, {}))).toBe('session_missing')
  }
})

describe("pages on a host of their own, beside the shop's", () => {
  const adminUrl = 'https://refer.shop.example'
  let apart: TestShop
  beforeEach(async () => {
    apart = await testShop({}, { publicUrl: 'https://shop.example/goodword', adminUrl })
  })
  afterEach(() => apart.close())

  it('take nothing from pages of the shop, which are of the same site', async () => {
    const body = { link: await ownerSecret(apart) }
    const browser = ownerBrowser(apart)
    const origin = 'https://shop.example'
    expect(await codeOf(browser.ask('POST', '/session', body, { origin }))).toBe('origin_not_allowed')
    const answer = await browser.ask('POST', '/session', body, { origin: adminUrl })
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-/)
  })
})
