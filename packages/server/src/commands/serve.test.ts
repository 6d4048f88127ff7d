import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchAnswerSchema, PATHS, SERVER_PATHS } from '@goodword/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { order, touch } from '../fixtures/messages.ts'
import { type ServerProcess, serverProcess } from '../fixtures/server-process.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { SHOP_ORIGIN, type TestShop, testShop } from '../fixtures/test-shop.ts'
import { INCOMPLETE } from '../missing-files.ts'
import { readSettings } from '../read-settings.ts'
import { greeting } from './serve.ts'

let shop: TestShop
let servers: ServerProcess[]
beforeEach(async () => {
  shop = await testShop()
  servers = []
})
afterEach(async () => {
  for (const server of servers) await server.stop()
  await shop.close()
})

async function serve(): Promise<ServerProcess> {
  const { place } = shop.database
  const server = await serverProcess({
    GOODWORD_DATA: shop.folder,
    GOODWORD_TRUSTED_PROXIES: '127.0.0.0/8',
    ...('url' in place && { DATABASE_URL: place.url }),
  })
  servers.push(server)
  return server
}

const post = ({ url }: ServerProcess, messages: object[], address = '203.0.113.1') =>
  fetch(url + PATHS.messages, {
    method: 'POST',
    body: JSON.stringify({ shop: shop.publishableKey, messages }),
    headers: { origin: SHOP_ORIGIN, 'x-forwarded-for': address },
  })

/** Each starts a process or two from source. */
describe('goodword serve', { timeout: 30_000 }, () => {
  it('answers until it is told to stop, and then ends well', async () => {
    const server = await serve()
    expect((await fetch(server.url + PATHS.ready)).status).toBe(200)
    expect(await server.stop()).toBe(0)
    const messages = server.logged.map((line) => JSON.parse(line).msg)
    // As sources that were not built yet do.
    expect(messages.filter((message) => message !== INCOMPLETE)).toEqual(['listening', 'stopping', 'stopped'])
  })

  it('prints a link to the first page where there is no shop yet, beside its log, which holds no secret', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goodword-'))
    const server = await serverProcess({ GOODWORD_DATA: folder })
    servers.push(server)
    const secretIn = () => /\/admin\/#enter=([\w-]{43})$/m.exec(server.said.join('\n'))?.[1]
    await expect.poll(secretIn).toBeDefined()
    const secret = secretIn() ?? ''
    expect(server.logged.join()).not.toContain(secret)
    const ask = () =>
      fetch(`${server.url}${SERVER_PATHS.ownerApi}/session`, {
        method: 'POST',
        body: JSON.stringify({ link: secret }),
        headers: { origin: server.url },
      })
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 410])
    await server.stop()
    await rm(folder, { recursive: true })
  })

  it.runIf(ENGINE === 'postgres')('twice on one database pays an order once that both hear of', async () => {
    const { code, session } = await shop.join()
    const seen = touch(code)
    const both = await Promise.all([serve(), serve()])
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        // From as many networks: one may not report an order that often.
        const answer = await post(both[index % 2 === 0 ? 0 : 1], [order('1001', [seen])], `10.0.${index}.1`)
        return v.parse(BatchAnswerSchema, await answer.json()).answers
      }),
    )
    const statuses = answers.flat().map(({ status }) => status)
    expect(statuses).toEqual(Array(50).fill('accepted'))
    expect(await shop.rows('orders')).toHaveLength(1)
    // As many as are kept of one order: two processes that write at once keep no more.
    expect(await shop.rows('reports')).toHaveLength(20)
    expect(await shop.rows('rewards')).toHaveLength(2)
    expect((await shop.invite(session)).totals.waiting.amount).toBe('10.00')
  })
})

describe('at a terminal', () => {
  const settings = (environment: Record<string, string>) =>
    readSettings({ GOODWORD_DATA: '/data', ...environment })
  const server = { url: 'http://localhost:4400', adminUrl: 'https://owner.shop.example' }

  it('the first words are the addresses to open and where the data lies', () => {
    const lines = greeting(server, settings({})).split('\n')
    expect(lines).toContain('  Referral server     http://localhost:4400')
    expect(lines).toContain("  The owner's pages   https://owner.shop.example/admin/")
    expect(lines).toContain('  Data                /data')
  })

  it('the address of the database, which holds its password, is not among them', () => {
    const said = greeting(server, settings({ DATABASE_URL: 'postgres://goodword:SECRET@localhost/goodword' }))
    expect(said).toContain('PostgreSQL; keys in /data')
    expect(said).not.toContain('SECRET')
  })
})
