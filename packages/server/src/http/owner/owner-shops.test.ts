import { AdminShopSchema, BreakEvenSchema, ShopMadeSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OwnerBrowser, signedIn } from '../../fixtures/owner-browser.ts'
import { problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'
import { hash } from '../../keys/hash.ts'

let shop: TestShop
let owner: OwnerBrowser
beforeEach(async () => {
  shop = await testShop()
  owner = await signedIn(shop)
})
afterEach(() => shop.close())

const NEW = {
  shop: {
    name: 'New shop',
    currency: 'EUR',
    landingUrl: 'https://new.example/',
    allowedOrigins: ['https://new.example'],
    consent: 'required',
  },
  terms: { advocateReward: '10.00', friendReward: '5.00', holdDays: 7 },
  economics: { averageOrder: '80.00', margin: 4000 },
}

describe('a new shop', () => {
  it('is made with its programme, and its secret key is told once', async () => {
    const answer = await owner.ask('POST', '/shops', NEW)
    const made = v.parse(ShopMadeSchema, await answer.json())
    expect(await shop.store.shopBySecretHash(hash(made.secretKey))).toMatchObject({ name: 'New shop' })
    const told = await owner.ask('GET', `/shops/${made.shopId}/shop`)
    expect(v.parse(AdminShopSchema, await told.json())).toMatchObject({
      consent: 'required',
      publishableKey: expect.stringMatching(/^pk_/),
      scriptTag: expect.stringMatching(
        /src="https:\/\/refer\.example\/goodword\.js"[\s\S]*data-consent="required"/,
      ),
    })
    expect((await shop.store.programme(made.shopId)).holdDays).toBe(7)
    const programme = await owner.ask('GET', `/shops/${made.shopId}/programmes/current`)
    expect(await programme.json()).toMatchObject({ economics: { averageOrder: '80.00', margin: 4000 } })
  })

  it('is told what is wrong, field by field, and is not made', async () => {
    const answer = await owner.ask('POST', '/shops', {
      ...NEW,
      shop: {
        ...NEW.shop,
        name: ' ',
        currency: 'ABC',
        landingUrl: 'javascript:1',
        allowedOrigins: ['https://new.example/path'],
      },
    })
    const { code, errors = [] } = await problemOf(answer)
    expect(code).toBe('field_invalid')
    expect(errors.map(({ field }) => field).toSorted()).toEqual([
      'shop.allowedOrigins.0',
      'shop.currency',
      'shop.landingUrl',
      'shop.name',
    ])
    const terms = await owner.ask('POST', '/shops', { ...NEW, terms: { ...NEW.terms, friendReward: 'five' } })
    expect((await problemOf(terms)).errors).toMatchObject([{ field: 'terms.friendReward' }])
    expect(await shop.store.shopIds()).toHaveLength(1)
  })

  it('whose reward exceeds the margin, or whose margin nobody knows, asks for a confirmation', async () => {
    const dear = { ...NEW, economics: { averageOrder: '20.00', margin: 1000 } }
    const { economics: _none, ...unknown } = NEW
    expect(await problemOf(await owner.ask('POST', '/shops', dear))).toMatchObject({
      code: 'reward_exceeds_margin',
      detail: 'earns 2.00, costs 15.00 EUR',
    })
    expect((await problemOf(await owner.ask('POST', '/shops', unknown))).code).toBe('margin_unknown')
    expect(await shop.store.shopIds()).toHaveLength(1)
    expect((await owner.ask('POST', '/shops', { ...dear, confirmLoss: true })).status).toBe(200)
    expect(await shop.store.shopIds()).toHaveLength(2)
  })

  it('can be weighed before it is made', async () => {
    const { terms, economics } = NEW
    const answer = await owner.ask('POST', '/break-even', { currency: 'EUR', terms, economics })
    expect(v.parse(BreakEvenSchema, await answer.json())).toMatchObject({
      earns: { amount: '32.00' },
      costs: { amount: '15.00' },
      exceeds: false,
    })
    const wrong = { currency: 'EUR', terms, economics: { ...economics, averageOrder: 'x' } }
    expect(await problemOf(await owner.ask('POST', '/break-even', wrong))).toMatchObject({
      errors: [{ field: 'economics.averageOrder' }],
    })
  })
})

describe('a shop', () => {
  it('can be changed; what is absent stays', async () => {
    const path = `/shops/${shop.shopId}/shop`
    await owner.ask('PATCH', path, { consent: 'granted', allowedOrigins: ['https://www.shop.example'] })
    const told = v.parse(AdminShopSchema, await (await owner.ask('PATCH', path, { name: 'Other' })).json())
    expect(told).toMatchObject({
      name: 'Other',
      consent: 'granted',
      allowedOrigins: ['https://www.shop.example'],
      landingUrl: 'https://shop.example/welcome?season=spring#offer',
    })
  })

  it('gets a new secret key, and the old one opens nothing any more', async () => {
    const answer = await owner.ask('POST', `/shops/${shop.shopId}/secret-key`)
    const { secretKey } = v.parse(ShopMadeSchema, await answer.json())
    expect(await shop.store.shopBySecretHash(hash(secretKey))).toBeDefined()
    expect(await shop.store.shopBySecretHash(hash(shop.secretKey))).toBeUndefined()
  })
})
