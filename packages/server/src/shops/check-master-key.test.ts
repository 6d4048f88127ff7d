import { writeFile } from 'node:fs/promises'
import { BatchAnswerSchema } from '@goodword/protocol'
import { pino } from 'pino'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../create-app.ts'
import { order, touch } from '../fixtures/messages.ts'
import { PUBLIC_URL, SHOP, SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { masterKeyFile } from '../keys/master-key.ts'
import { openVault, type Vault } from '../keys/vault.ts'
import { newId } from '../new-id.ts'
import { erasePerson } from '../people/people.ts'
import { startServer } from '../start-server.ts'
import { checkMasterKey } from './check-master-key.ts'
import { createShop } from './create-shop.ts'
import { rotateKey } from './rotate-key.ts'

const OTHER_KEY = new Uint8Array(32).fill(7)

let shop: TestShop
let other: Vault
beforeEach(async () => {
  shop = await testShop()
  other = openVault(OTHER_KEY)
})
afterEach(() => shop.close())

const tools = (vault: Vault) => ({ store: shop.store, vault, now: () => shop.clock.now })
const logged: string[] = []
const log = pino({}, { write: (line: string) => logged.push(line) })

describe('a master key', () => {
  it('that opens every secret is the right one; so is any while there is no shop', async () => {
    expect(await checkMasterKey(tools(shop.vault))).toEqual([])
  })

  it('that opens none is another one', async () => {
    await expect(checkMasterKey(tools(other))).rejects.toThrow(/master key .* opens none/)
  })

  it('that was lost is made good shop by shop: those that still have the old one are named', async () => {
    const second = await createShop(tools(shop.vault), { ...SHOP, name: 'Second' })
    await rotateKey(tools(other), shop.shopId, 0)
    expect(await checkMasterKey(tools(other))).toEqual([second.shopId])
    await rotateKey(tools(other), second.shopId, 0)
    expect(await checkMasterKey(tools(other))).toEqual([])
  })
})

describe('a server with another master key', () => {
  const start = () => {
    const { place } = shop.database
    const database = 'url' in place ? { databaseUrl: place.url } : {}
    return startServer({ dataFolder: shop.folder, ...database, port: 0, log })
  }

  it('does not start, until a key was made with it; then it names the shops that have none yet', async () => {
    const second = await createShop(tools(shop.vault), { ...SHOP, name: 'Second' })
    await writeFile(masterKeyFile(shop.folder), Buffer.from(OTHER_KEY).toString('base64url'))
    await expect(start()).rejects.toThrow(/goodword key rotate SHOP --master-key-lost/)
    await rotateKey(tools(other), shop.shopId, 0)
    const server = await start()
    await server.close()
    expect(logged.join()).toContain(second.shopId)
    expect(logged.join()).not.toContain(shop.shopId)
  })
})

describe('while an old secret counts that nobody can open', () => {
  /** Reports an order that this secret has signed, to a server with the other master key. */
  async function signedWith(secret: string, number: string) {
    const { code } = await shop.join()
    const app = createApp({
      ...{ store: shop.store, vault: other, now: () => shop.clock.now, newId, log },
      ...{ publicUrl: PUBLIC_URL, tagFolder: shop.folder },
    })
    const placedAt = shop.clock.now
    const token = { orderId: number, amount: '49.90', currency: 'EUR', placedAt }
    const orderToken = await shop.sign(token, secret)
    const messages = [order(number, [touch(code)], { orderToken })]
    const answer = await app.request('/v1/messages', {
      method: 'POST',
      headers: { origin: SHOP_ORIGIN },
      body: JSON.stringify({ shop: shop.publishableKey, messages }),
    })
    const { answers } = v.parse(BatchAnswerSchema, await answer.json())
    expect(answers[0]?.status).toBe('accepted')
    const kept = await shop.store.order(shop.shopId, number)
    const reports = kept ? await shop.store.orderReports(shop.shopId, kept.id) : []
    const statements = kept ? await shop.store.statements(shop.shopId, kept.id) : []
    const problem = answers[0] && 'problem' in answers[0] ? answers[0].problem?.code : undefined
    return [problem, reports.map(({ signed }) => signed), statements.length]
  }

  it('orders that the new one signed are believed, and those of the old one wait for confirmation', async () => {
    const { secretKey } = await rotateKey(tools(other), shop.shopId, 7 * 86_400_000)
    expect(await signedWith(secretKey, '1001')).toEqual([undefined, [true], 1])
    expect(await signedWith(shop.secretKey, '1002')).toEqual([undefined, [false], 0])
    shop.clock.now += 7 * 86_400_000
    // Then it is said that nobody has signed it, and the report is what any browser's is.
    expect(await signedWith(shop.secretKey, '1003')).toEqual(['order_token_invalid', [false], 0])
  })
})

it('somebody whose address is kept is found and erased by it, also after the master key was lost', async () => {
  const { code } = await shop.join('anna@example.test')
  await shop.send(order('1001', [touch(code)], { customer: { email: 'anna@example.test' } }))
  const engine = { ...tools(other), newId }
  const row = await shop.store.shop(shop.shopId)
  if (!row) throw new Error('no shop')
  const erased = await erasePerson(engine, row, { email: 'anna@example.test' })
  expect(Object.keys(erased)).toEqual(expect.arrayContaining(['advocates', 'reports']))
  expect((await shop.rows('advocates')).map(({ email }) => email)).toEqual([null])
})
