import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { present } from '../present.ts'
import { checkTag, type TagWanted } from './check-tag.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A shop on this machine; answers its address. */
async function shopThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const page =
  (html: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html)

const TAG =
  '<script src="http://localhost:4400/goodword.js" data-shop="pk_mine" data-consent="granted"></script>'
const wanted = (origin: string, more: Partial<TagWanted> = {}): TagWanted => ({
  ...{ publishableKey: 'pk_mine', publicUrl: 'http://localhost:4400', origins: [origin], ...more },
})
async function verdictOn(answers: RequestListener): Promise<string> {
  const origin = await shopThat(answers)
  return (await checkTag(`${origin}/`, wanted(origin))).verdict
}

describe('the check of the tag', () => {
  it('finds it, and what it says about consent', async () => {
    const origin = await shopThat(page(TAG))
    const found = { verdict: 'ready', url: `${origin}/`, status: 200, greets: false, consent: 'granted' }
    expect(await checkTag(`${origin}/`, wanted(origin))).toEqual(found)
  })

  it.each([
    ['granted', 'required', 'other_consent'],
    ['required', 'required', 'ready'],
    ['required', 'granted', 'other_consent'],
    // The script takes silence for yes.
    [undefined, 'required', 'other_consent'],
    [undefined, 'granted', 'ready'],
    ['granted', undefined, 'ready'],
  ] as const)('whose tag says %s where the shop has chosen %s: %s', async (said, consent, verdict) => {
    const attribute = said === undefined ? '' : `data-consent="${said}"`
    const origin = await shopThat(page(TAG.replace('data-consent="granted"', attribute)))
    const found = await checkTag(`${origin}/`, wanted(origin, present({ consent })))
    expect(found).toEqual({
      ...{ verdict, url: `${origin}/`, status: 200, greets: false },
      ...present({ consent: said }),
    })
  })

  it.each([
    ['<goodword-welcome></goodword-welcome>', true],
    ['<GOODWORD-WELCOME cart="shopify">', true],
    ['<goodword-welcomes>', false],
    ['goodword-welcome', false],
  ])('sees whether friends are greeted: %s', async (html, greets) => {
    const origin = await shopThat(page(TAG + html))
    expect(await checkTag(`${origin}/`, wanted(origin))).toMatchObject({ verdict: 'ready', greets })
  })

  it('reads pages that are packed although nobody asked', async () => {
    const answers: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(TAG))
    expect(await verdictOn(answers)).toBe('ready')
  })

  it.each([
    ['no_tag', '<p>Nothing here'],
    ['other_shop', TAG.replace('pk_mine', 'pk_other')],
    ['no_shop_key', TAG.replace('data-shop', 'data-sh')],
    ['other_server', TAG.replace('localhost:4400', 'elsewhere.example')],
  ])('says %s of %s', async (verdict, html) => {
    expect(await verdictOn(page(html))).toBe(verdict)
  })

  it('says what is wrong with the page', async () => {
    expect(await verdictOn((_request, response) => response.writeHead(500).end())).toBe('bad_status')
    expect(await verdictOn(page('{}', { 'content-type': 'application/json' }))).toBe('not_a_page')
    expect(await verdictOn((request) => request.socket.destroy())).toBe('unreachable')
  })

  it('reads a bomb and an endless page no further than it has to', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' }
    expect(await verdictOn((_request, response) => response.writeHead(200, headers).end(bomb))).toBe(
      'unreachable',
    )
    const endless: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => response.writable && response.write('x'.repeat(65_536), more)
      more()
    }
    expect(await verdictOn(endless)).toBe('no_tag')
  })

  it('follows the shop to its own origins, and not further', async () => {
    const second = await shopThat(page(TAG))
    const first = await shopThat((_request, response) => response.writeHead(302, { location: second }).end())
    const both = wanted(first, { origins: [first, second] })
    expect(await checkTag(`${first}/`, both)).toMatchObject({ verdict: 'ready', url: `${second}/` })
    expect(await checkTag(`${first}/`, wanted(first))).toEqual({
      ...{ verdict: 'moved', url: `${first}/`, instead: second },
    })
    const round = await shopThat((_request, response) => response.writeHead(302, { location: '/' }).end())
    expect(await checkTag(`${round}/`, wanted(round))).toMatchObject({ verdict: 'unreachable' })
  })
})

describe('no shop makes the server ask its own network', () => {
  const publicUrl = 'https://refer.example'
  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0/',
    'http://2130706433/',
  ])('%s', async (address) => {
    const { origin, href } = new URL(address)
    expect(await checkTag(href, wanted(origin, { publicUrl }))).toMatchObject({ verdict: 'address_refused' })
  })

  it('also where the server is tried out on one machine, except for that machine', async () => {
    const answer = await checkTag('http://10.0.0.1/', wanted('http://10.0.0.1'))
    expect(answer.verdict).toBe('address_refused')
  })
})
