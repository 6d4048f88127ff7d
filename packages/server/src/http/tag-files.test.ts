import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problemOf, type TestShop, testShop } from '../fixtures/test-shop.ts'

const SCRIPT = 'export const sample = 1\n'.repeat(50)

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
  await mkdir(join(shop.folder, 'tag'))
  await writeFile(join(shop.folder, 'tag/goodword.js'), SCRIPT)
  await writeFile(join(shop.folder, 'tag/goodword-invite-Abc_-123.js'), SCRIPT)
  await writeFile(join(shop.folder, 'tag/goodword-1.2.3-rc.1.js'), SCRIPT)
})
afterEach(() => shop.close())

describe('the tag', () => {
  it.each([
    ['/goodword.js', 'public, max-age=300, stale-while-revalidate=86400'],
    ['/goodword-invite-Abc_-123.js', 'public, max-age=31536000, immutable'],
    ['/goodword-1.2.3-rc.1.js', 'public, max-age=31536000, immutable'],
  ])('%s may be loaded by every page and is kept as long as it is right', async (path, cache) => {
    const answer = await shop.app.request(path)
    expect(await answer.text()).toBe(SCRIPT)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': cache,
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is compressed for whoever accepts it', async () => {
    const answer = await shop.app.request('/goodword.js', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(SCRIPT)
    const gzip = await shop.app.request('/goodword.js', { headers: { 'accept-encoding': 'br;q=0, gzip' } })
    expect(gzip.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(SCRIPT)
    const plain = await shop.app.request('/goodword.js', { headers: { 'accept-encoding': 'zstd' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(new Set([answer, gzip, plain].map(({ headers }) => headers.get('etag'))).size).toBe(3)
  })

  it('is sent as the build has compressed it, unless that was another build', async () => {
    const path = join(shop.folder, 'tag/goodword.js.br')
    await writeFile(path, 'as it was built')
    const ask = () => shop.app.request('/goodword.js', { headers: { 'accept-encoding': 'br' } })
    expect(await (await ask()).text()).toBe('as it was built')
    await utimes(path, 1, 1)
    await writeFile(join(shop.folder, 'tag/goodword.js'), 'export {}')
    expect(brotliDecompressSync(await (await ask()).arrayBuffer()).toString()).toBe('export {}')
  })

  it('answers 304 until it is built anew', async () => {
    const etag = (await shop.app.request('/goodword.js')).headers.get('etag') ?? ''
    const headers = { 'if-none-match': `"another", W/${etag}` }
    const known = await shop.app.request('/goodword.js', { headers })
    expect(known.status).toBe(304)
    expect(known.headers.get('access-control-allow-origin')).toBe('*')
    await writeFile(join(shop.folder, 'tag/goodword.js'), 'export {}')
    expect(await (await shop.app.request('/goodword.js', { headers })).text()).toBe('export {}')
  })

  it('says what to do where the installation lacks the script', async () => {
    await rm(join(shop.folder, 'tag/goodword.js'))
    const answer = await shop.app.request('/goodword.js')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ code: 'unavailable', detail: expect.stringContaining('install') })
  })

  it.each([
    '/goodword-missing.js',
    '/goodword.json',
    '/goodword-..%2f..%2fmaster.key',
    '/goodword-..%2fgoodword.js',
    '/goodword.js.br',
    '/goodword-invite-Abc_-123.js.gz',
    '/tag/goodword.js',
    '/master.key',
  ])('%s is nothing', async (path) => {
    const answer = await shop.app.request(path)
    expect(answer.status).toBe(404)
    expect(await problemOf(answer)).toMatchObject({ code: 'route_unknown' })
  })
})
