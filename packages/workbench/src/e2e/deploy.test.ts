import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COOKIE_NAME, INSTANCE_KEY, PATHS, SERVER_PATHS } from '@goodword/protocol'
import { createShop, makeOwnerLink, type RunningServer, startServer } from '@goodword/server'
import { pino } from 'pino'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browsers/launch.ts'
import { inRepository } from '../root.ts'
import { freePorts } from '../start/free-port.ts'
import { makeCertificate } from './certificate.ts'
import { eventually } from './eventually.ts'

const HOST = 'www.shop.test'
const OWNER_HOST = 'refer.shop.test'
const KEY = 'pk_deploy'
const DAY = 86_400

/** Where things are while a recipe is tried. */
interface Place {
  readonly folder: string
  readonly port: number
  readonly goodword: number
  readonly shop: number
}

const recipe = (name: string) => readFileSync(inRepository('docs/deploy', name), 'utf8')
const replaced = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`the recipe has no "${from}"`)
  return text.replaceAll(from, to)
}

/** The recipes of docs/deploy, with this test's ports and certificate in them and nothing else changed. */
const PROXIES = [
  {
    name: 'nginx',
    start({ folder, port, goodword, shop }: Place) {
      const file = join(folder, 'nginx.conf')
      const here = (text: string) => replaced(text, '127.0.0.1:4400', `127.0.0.1:${goodword}`)
      const [cert, key] = [`${folder}/cert.pem`, `${folder}/key.pem`]
      const owner = [
        ['listen 443', `listen 127.0.0.1:${port}`],
        ['server_name refer.shop.example', `server_name ${OWNER_HOST}`],
        ['/etc/ssl/refer.shop.example.pem', cert],
        ['/etc/ssl/private/refer.shop.example.key', key],
      ].reduce((text, [from = '', to = '']) => replaced(text, from, to), here(recipe('nginx-owner.conf')))
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ')
      writeFileSync(
        file,
        `daemon off; pid ${folder}/nginx.pid; error_log stderr;
        events {}
        http { access_log off; ${temp}
          server { listen 127.0.0.1:${port} ssl; server_name ${HOST};
            ssl_certificate ${cert}; ssl_certificate_key ${key};
            ${here(recipe('nginx.conf'))}
            location / { proxy_pass http://127.0.0.1:${shop}; } }
          ${owner} }`,
      )
      return spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', file], { stdio: 'ignore' })
    },
  },
  {
    name: 'caddy',
    start({ folder, port, goodword, shop }: Place) {
      const file = join(folder, 'Caddyfile')
      const tls = `tls ${folder}/cert.pem ${folder}/key.pem`
      const recipeHere = [
        ['\nshop.example {', `\nhttps://${HOST}:${port} {\n\t${tls}`],
        ['\nrefer.shop.example {', `\nhttps://${OWNER_HOST}:${port} {\n\t${tls}`],
        ['127.0.0.1:4400', `127.0.0.1:${goodword}`],
        ['127.0.0.1:8080', `127.0.0.1:${shop}`],
      ].reduce((text, [from = '', to = '']) => replaced(text, from, to), recipe('Caddyfile'))
      const global = '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n'
      writeFileSync(file, global + recipeHere)
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder }
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env, stdio: 'ignore' })
    },
  },
]

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample page</title>
<link rel="icon" href="data:,">
<script type="module" async src="/goodword${PATHS.script}" data-shop="${KEY}" data-consent="granted"></script>
<p>Sample page</p>`

describe.each(PROXIES)('docs/deploy: $name', ({ name, start }) => {
  // On machines without it this recipe is not tried; `npm test` fetches browsers, not web servers.
  if (!isInstalled(name)) return it.skip('is not installed', () => {})

  let browser: Browser
  let context: BrowserContext
  let proxy: ChildProcess
  let server: RunningServer
  let shop: Server
  let origin: string
  const folder = mkdtempSync(join(tmpdir(), 'goodword-deploy-'))

  beforeAll(async () => {
    const [port = 0] = await freePorts([4460])
    origin = `https://${HOST}:${port}`
    const { key, cert } = makeCertificate([HOST, OWNER_HOST])
    writeFileSync(join(folder, 'key.pem'), key)
    writeFileSync(join(folder, 'cert.pem'), cert)
    shop = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page))
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    server = await startServer({
      dataFolder: join(folder, 'data'),
      port: 0,
      publicUrl: `${origin}/goodword`,
      adminUrl: origin.replace(HOST, OWNER_HOST),
      trustedProxies: ['127.0.0.1'],
      log: pino({ level: 'error' }),
    })
    await createShop(
      { store: server.store, vault: server.vault, now: Date.now },
      {
        ...{ name: 'Sample shop', currency: 'EUR', publishableKey: KEY },
        ...{ allowedOrigins: [origin], landingUrl: `${origin}/welcome`, shareHosts: [] },
        programme: { advocateReward: '10.00', friendReward: '5.00' },
      },
    )
    const { port: shopPort } = shop.address() as AddressInfo
    proxy = start({ folder, port, goodword: server.port, shop: shopPort })
    browser = await launchChromium([HOST, OWNER_HOST])
    context = await browser.newContext({ ignoreHTTPSErrors: true })
    await eventually(async () => {
      const answer = await context.request.get(`https://127.0.0.1:${port}/`, {
        headers: { host: `${HOST}:${port}` },
      })
      expect(answer.status()).toBe(200)
    })
  })
  afterAll(async () => {
    await browser.close()
    proxy.kill()
    await server.close()
    shop.closeAllConnections()
    await new Promise((resolve) => shop.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  })

  /** Asks the server as a page of the shop does. */
  async function asShop(
    path: string,
    init: { method?: string; body?: string; headers?: Record<string, string> },
  ): Promise<string> {
    const page = await context.newPage()
    try {
      await page.goto(`${origin}/account`)
      return await page.evaluate(async ({ address, init }) => (await fetch(address, init)).text(), {
        address: `${origin}/goodword${path}`,
        init,
      })
    } finally {
      await page.close()
    }
  }

  it('follows a share link to the shop, and keeps the cookie by a header of the shop’s own host', async () => {
    const body = JSON.stringify({ shop: KEY, email: 'sample@example.com' })
    const { session } = JSON.parse(await asShop(PATHS.advocates, { method: 'POST', body }))
    const headers = { authorization: `Bearer ${session}` }
    const { link } = JSON.parse(await asShop(`${PATHS.invite}?shop=${KEY}`, { headers }))
    expect(link).toMatch(new RegExp(`^${origin}/goodword${PATHS.share}/`))

    const friend = await context.newPage()
    const messages = `${origin}/goodword${PATHS.messages}`
    const [answer] = await Promise.all([
      friend.waitForResponse((answer) => answer.url() === messages),
      friend.goto(`${link}/email`),
    ])
    expect(await answer.headerValue('set-cookie')).toMatch(
      /Max-Age=\d+; Domain=shop.test; Path=\/; SameSite=Lax; Secure/,
    )
    await friend.waitForURL(`${origin}/welcome`)
    const [cookie] = (await context.cookies(origin)).filter(({ name }) => name === COOKIE_NAME)
    expect(cookie).toMatchObject({ domain: '.shop.test', path: '/', secure: true, sameSite: 'Lax' })
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(59 * DAY)
    const told = await friend.evaluate(
      (key) => Reflect.get(globalThis, Symbol.for(key)).explain(),
      INSTANCE_KEY,
    )
    expect(told).toMatchObject({ keptIn: 'cookie', safari: 'kept', api: `${origin}/goodword` })
  })

  it('shows the page behind a mail', async () => {
    const mail = await context.newPage()
    const answer = await mail.goto(`${origin}/goodword${SERVER_PATHS.confirm}?token=unknown`)
    expect(answer?.status()).toBe(410)
    expect(await mail.title()).not.toBe('')
  })

  it('keeps the owner’s pages out of the shop’s origin, and has them on their own', async () => {
    const page = await context.newPage()
    await page.goto(`${origin}/account`)
    for (const path of ['/goodword/admin', '/goodword/admin/', '/goodword/admin/api/session']) {
      const status = await page.evaluate(async (address) => (await fetch(address)).status, origin + path)
      expect(status).toBe(404)
    }
    await page.goto(await makeOwnerLink({ store: server.store, now: Date.now }, server))
    await page.getByRole('button', { name: 'Come in' }).click()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    const [session] = (await context.cookies(server.adminUrl)).filter(({ httpOnly }) => httpOnly)
    expect(session).toMatchObject({ domain: OWNER_HOST, secure: true, sameSite: 'Strict' })
  })

  it('serves the script compressed, as it was built', async () => {
    const answer = await context.request.get(`${origin.replace(HOST, '127.0.0.1')}/goodword${PATHS.script}`, {
      headers: { host: new URL(origin).host, 'accept-encoding': 'br' },
    })
    expect(answer.headers()).toMatchObject({ 'content-encoding': 'br', 'access-control-allow-origin': '*' })
  })
})
