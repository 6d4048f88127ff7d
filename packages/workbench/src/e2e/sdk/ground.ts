import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import { createShop, startServer } from '@goodword/server'
import { SignJWT } from 'jose'
import { pino } from 'pino'
import type { Certificate } from '../certificate.ts'
import { type Recorder, startRecorder } from '../recorder.ts'
import { type Row, rows } from '../rows.ts'
import { proxyTo } from './proxy.ts'
import { siteFile } from './site-file.ts'

/** Where the page's own host answers for Goodword. */
const MOUNT = '/goodword/'

export interface GroundOptions {
  /** Hosts that the page may be opened under; the browser must be told to find them on this machine. */
  readonly hosts?: readonly string[]
  /** Serves pages and Goodword over https. */
  readonly certificate?: Certificate
  /** Host that Goodword answers under. @default '127.0.0.1' */
  readonly goodwordHost?: string
  /** Folder of the built tag. @default the server's own */
  readonly tagFolder?: string
}

/** What the page is made of. */
export interface GroundPage {
  /** More attributes of the tag, `data-orders="all"`. */
  attributes?: string
  /** Markup before the tag. */
  head?: string
  body?: string
  /** Address of the tag's file behind the server's. @default '/goodword.js' */
  script?: string
  /** Loads the tag from `/goodword/` on the page's own host, as behind one proxy. */
  sameHost?: boolean
  /** The whole page instead, without our tag. */
  document?: string
  /** Folder of files that the page's host serves, a built site for one; what is not there is answered by the page. */
  folder?: string
  /** Content security policy. */
  policy?: string
}

/** The key that the page carries. */
export const SHOP_KEY = 'pk_ground'

/** A bare page with the tag, a real Goodword server, and a way between them that can be made to misbehave. */
export interface Ground extends Pick<Recorder, 'arrivals' | 'seen' | 'misbehave'> {
  readonly goodwordUrl: string
  /** Address of the page: any path and query shows it. A form sent there leads on to `/thank-you`, as shops do. */
  url(path?: string, host?: string): string
  /** What the page is made of from its next load on. */
  page: GroundPage
  /** How often the page was loaded, and with which `Cookie` header. */
  readonly loads: { path: string; cookie: string }[]
  /** A token for an order that is placed now, as the shop's server signs it. */
  signed(order: {
    readonly orderId: string
    readonly amount: string | number
    readonly currency: string
  }): Promise<string>
  rows(query: string): Row[]
  /** Stops the server and starts it again on the same data, with the tag of another folder, as an update does. */
  update(tagFolder: string): Promise<void>
  close(): Promise<void>
}

export async function openGround(options: GroundOptions = {}): Promise<Ground> {
  const { hosts = ['localhost'], certificate, goodwordHost = '127.0.0.1' } = options
  const scheme = certificate ? 'https' : 'http'
  const dataFolder = await mkdtemp(join(tmpdir(), 'goodword-ground-'))
  const recorder = await startRecorder(certificate)
  const goodwordUrl = `${scheme}://${goodwordHost}:${recorder.port}`
  const start = async (tagFolder: string | undefined) => {
    const log = pino({ level: 'error' })
    const place = { dataFolder, port: 0, publicUrl: goodwordUrl, ...(tagFolder && { tagFolder }) }
    const server = await startServer({ ...place, log })
    recorder.forwardTo(server.port)
    return server
  }
  let server = await start(options.tagFolder)

  let page: GroundPage = {}
  const loads: Ground['loads'] = []
  const pages = certificate ? createHttpsServer(certificate) : createHttpServer()
  const proxy = proxyTo(goodwordUrl, MOUNT)
  pages.on('request', async (request, response) => {
    const { url = '', headers } = request
    if (url === '/favicon.ico') return response.writeHead(204).end()
    if (url.startsWith(MOUNT)) return proxy(request, response)
    const file = page.folder && (await siteFile(page.folder, url))
    if (file) return response.writeHead(200, { 'content-type': file.type }).end(file.body)
    if (request.method === 'POST') return response.writeHead(303, { location: '/thank-you' }).end()
    loads.push({ path: url, cookie: headers.cookie ?? '' })
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && { 'content-security-policy': page.policy }),
    })
    response.end(page.document ?? html(page, goodwordUrl))
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  const { port } = pages.address() as AddressInfo
  const origin = (host: string) => `${scheme}://${host}:${port}`

  const { secretKey } = await createShop(
    { store: server.store, vault: server.vault, now: Date.now },
    {
      name: 'Sample shop',
      currency: 'EUR',
      publishableKey: SHOP_KEY,
      allowedOrigins: hosts.map(origin),
      landingUrl: `${origin(hosts[0] ?? '')}/`,
      shareHosts: [],
      programme: { advocateReward: '10.00', friendReward: '5.00' },
    },
  )

  return {
    goodwordUrl,
    arrivals: recorder.arrivals,
    seen: recorder.seen,
    misbehave: recorder.misbehave,
    url: (path = '/', host = hosts[0] ?? '') => origin(host) + path,
    get page() {
      return page
    },
    set page(next) {
      page = next
    },
    loads,
    signed: (order) =>
      new SignJWT({ ...order, placedAt: Date.now() })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .sign(new TextEncoder().encode(secretKey)),
    rows: (query) => rows(join(dataFolder, 'goodword.sqlite'), query),
    async update(tagFolder) {
      await server.close()
      server = await start(tagFolder)
    },
    async close() {
      pages.closeAllConnections()
      await new Promise((resolve) => pages.close(resolve))
      await recorder.close()
      await server.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function html(
  { attributes = '', head = '', body = '', script = PATHS.script, sameHost }: GroundPage,
  goodwordUrl: string,
) {
  const given = attributes.includes('data-consent') ? attributes : `data-consent="granted" ${attributes}`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Sample page</title>
    <link rel="icon" href="data:,">
    ${head}
    <script type="module" async src="${sameHost ? MOUNT.slice(0, -1) : goodwordUrl}${script}" data-shop="${SHOP_KEY}" ${given}></script>
  </head>
  <body><h1>Sample page</h1>${body}</body>
</html>`
}
