import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BODY_LIMIT, JoinedSchema, PATHS } from '@goodword/protocol'
import { pino } from 'pino'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SHOP, SHOP_ORIGIN } from './fixtures/test-shop.ts'
import { INCOMPLETE } from './missing-files.ts'
import { createShop, updateShop } from './shops/create-shop.ts'
import { type RunningServer, startServer } from './start-server.ts'

const log = pino({ level: 'silent' })

let folder: string
let server: RunningServer
const start = () => startServer({ dataFolder: folder, port: 0, log })
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'))
  server = await start()
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const post = (path: string, body: string) =>
  fetch(server.url + path, { method: 'POST', body, headers: { origin: SHOP_ORIGIN } })

describe('a started server', () => {
  it('names what its installation lacks', async () => {
    const logged: string[] = []
    const pagesFolder = join(folder, 'pages')
    await server.close()
    server = await startServer({
      ...{ dataFolder: folder, port: 0, tagFolder: join(folder, 'tag'), pagesFolder },
      log: pino({ level: 'error' }, { write: (line: string) => logged.push(line) }),
    })
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { missing: [join(folder, 'tag', 'goodword.js'), join(pagesFolder, 'index.html')], msg: INCOMPLETE },
    ])
  })

  it('keeps idle connections longer than proxies do, which would else send into a closing one', async () => {
    const { headers } = await fetch(server.url + PATHS.health)
    expect(headers.get('keep-alive')).toBe('timeout=75')
  })

  it('answers over the network, and after a new start with the same data', async () => {
    const { publishableKey, shopId } = await createShop({ ...server, now: Date.now }, SHOP)
    const joined = await post(
      PATHS.advocates,
      JSON.stringify({ shop: publishableKey, email: 'a@example.test' }),
    )
    const { code, session } = v.parse(JoinedSchema, await joined.json())
    await server.close()

    server = await start()
    await updateShop(server.store, shopId, { ...SHOP, landingUrl: 'https://moved.example/' })
    const link = await fetch(`${server.url}${PATHS.share}/${code}`, { redirect: 'manual' })
    expect(link.headers.get('location')).toBe(`https://moved.example/?gw=${code}`)
    const headers = { authorization: `Bearer ${session}` }
    const invite = await fetch(server.url + PATHS.invite, { headers })
    expect(await invite.json()).toMatchObject({ link: `${server.url}${PATHS.share}/${code}` })
  })

  it('tells the sender of a body that is too large so', async () => {
    expect((await post(PATHS.messages, 'x'.repeat(BODY_LIMIT * 20))).status).toBe(413)
    const stream = new Response('x'.repeat(BODY_LIMIT * 20)).body
    const init = { method: 'POST', body: stream, duplex: 'half' } as const
    expect((await fetch(server.url + PATHS.messages, init)).status).toBe(413)
  })

  it('does not call it a failure when a client goes away in the middle', async () => {
    const logged: string[] = []
    await server.close()
    const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) })
    server = await startServer({ dataFolder: folder, port: 0, log })
    const headers = { 'content-length': 100, expect: '100-continue' }
    const sending = request(server.url + PATHS.messages, { method: 'POST', headers })
    sending.on('error', () => {})
    sending.flushHeaders()
    await once(sending, 'continue')
    sending.destroy()
    const messages = () => logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg !== INCOMPLETE)
    await expect.poll(messages, { timeout: 10_000 }).toMatchObject([{ level: 20, msg: 'a client went away' }])
  })

  it('finishes what has begun when it is closed', async () => {
    const { publishableKey } = await createShop({ ...server, now: Date.now }, SHOP)
    const body = JSON.stringify({ shop: publishableKey, email: 'a@example.test' })
    const headers = { 'content-length': body.length, expect: '100-continue' }
    const sending = request(server.url + PATHS.advocates, { method: 'POST', headers })
    sending.flushHeaders()
    await once(sending, 'continue')
    const closed = server.close()
    sending.end(body)
    const [answer] = await once(sending, 'response')
    expect(answer.statusCode).toBe(200)
    answer.resume()
    await closed
    server = await start()
  })

  it('says which port is taken, and leaves the data free', async () => {
    const taken = startServer({ dataFolder: folder, port: server.port, log })
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
