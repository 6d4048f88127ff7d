import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { problemOf, type TestShop, testShop } from '../../fixtures/test-shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
  const folder = join(shop.folder, 'admin')
  await mkdir(folder)
  await writeFile(join(folder, 'index.html'), '<!doctype html>pages')
  await writeFile(join(folder, 'pages-AAAAAAAA.js'), 'run()')
})
afterEach(() => shop.close())

it('the page comes under a policy that lets nothing in but its own files', async () => {
  const answer = await shop.app.request('/admin/')
  expect(await answer.text()).toBe('<!doctype html>pages')
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})

it('its files may be kept for ever, and come packed', async () => {
  const headers = { 'accept-encoding': 'gzip, br' }
  const answer = await shop.app.request('/admin/pages-AAAAAAAA.js', { headers })
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('run()')
})

it('leads to its folder wherever the server is mounted, and knows no other files', async () => {
  const answer = await shop.app.request('/admin')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, 'admin/'])
  for (const path of ['/admin/missing.js', '/admin/..%2fmaster.key', '/admin/index.html', '/admin/x']) {
    expect((await shop.app.request(path)).status).toBe(404)
  }
})

it('says what to do where the installation lacks them', async () => {
  await rm(join(shop.folder, 'admin', 'index.html'))
  const problem = await problemOf(await shop.app.request('/admin/'))
  expect(problem).toMatchObject({ code: 'unavailable', detail: expect.stringContaining('install') })
})
