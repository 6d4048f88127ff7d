import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { type Logger, pino } from 'pino'
import { createApp } from './create-app.ts'
import { startReleaseJob } from './jobs/start-release-job.ts'
import { startTagJob } from './jobs/start-tag-job.ts'
import { masterKey } from './keys/master-key.ts'
import { openVault, type Vault } from './keys/vault.ts'
import { INCOMPLETE, missingFiles } from './missing-files.ts'
import { newId } from './new-id.ts'
import { checkMasterKey } from './shops/check-master-key.ts'
import { databasePlace } from './store/database-place.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { openTagReleases } from './tag/tag-releases.ts'
import { TAG_FOLDER } from './tag-folder.ts'

/** How a server is started. */
export interface ServerOptions {
  /** Folder of the database and the master key; made when missing. */
  dataFolder: string
  /** `postgres://user:password@host:5432/database`. @default a SQLite file in the data folder */
  databaseUrl?: string
  /** 32 bytes, for several servers that have no folder in common. @default a file in the data folder, made once */
  masterKey?: Uint8Array
  /** 0 takes a free one. @default 4400 */
  port?: number
  /** Address to listen on. @default '127.0.0.1', so that nothing is open to the network by accident */
  host?: string
  /** Where browsers reach this server, `https://refer.shop.example`. @default 'http://localhost:PORT' */
  publicUrl?: string
  /** The same for the owner's pages, which are better kept out of the shop's origin. @default publicUrl */
  adminUrl?: string
  /** Folder of the built `goodword.js`. @default `tag` beside the built server */
  tagFolder?: string
  /** Folder of the built owner's pages. @default `admin` beside the built server */
  pagesFolder?: string
  /** Addresses and CIDR blocks of the reverse proxies in front, whose `X-Forwarded-For` is believed. @default none */
  trustedProxies?: readonly string[]
  /** Whether browsers that ask too often are refused. Off for benches. @default true */
  rateLimits?: boolean
  /** @default a pino logger that writes to standard output */
  log?: Logger
}

/** A server that answers. */
export interface RunningServer {
  /** Where it is reached, without a slash at the end. */
  readonly url: string
  /** Where the owner's pages are reached, without `/admin`. */
  readonly adminUrl: string
  readonly port: number
  readonly store: Store
  readonly vault: Vault
  /** Takes no more requests, finishes those that have begun, closes the database. */
  close(): Promise<void>
}

/** How long a client may take for its headers, and for the whole request, in milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 20_000

/**
 * How long an idle connection stays open, in milliseconds: longer than proxies and browsers keep theirs. Whoever closes first may
 * close on a request that is just under way, and an order that a page sends while it goes away has no second try.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout (60 s)
 */
const KEEP_ALIVE_TIMEOUT = 75_000

/** Requests that are still running this long after `close()` are cut off, in milliseconds. */
const CLOSE_TIMEOUT = 10_000

/** Of a shop whose secret key nobody has made anew. */
const CLOSED =
  'the master key does not open the secret key of this shop: orders signed with it wait for confirmation'

/** Folder of the tag's earlier releases, in the data folder. */
const TAG_RELEASES = 'tag-releases'

/** From source and built, this file lies one folder below the package: `src/` or `dist/`. */
const PAGES_FOLDER = join(import.meta.dirname, '../dist/admin')

/**
 * Opens the database, brings it up to date and listens.
 *
 * @throws MasterKeyError when the master key is not the one of these shops
 * @throws Error when the port is taken (`code: 'EADDRINUSE'`) or the data folder cannot be used
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dataFolder, port = 4400, host = '127.0.0.1', tagFolder = TAG_FOLDER, log = pino() } = options
  const { pagesFolder = PAGES_FOLDER } = options
  const now = Date.now
  const vault = openVault(options.masterKey ?? (await masterKey(dataFolder)))
  const store = await openStore({ ...databasePlace(options), now })
  try {
    for (const shopId of await checkMasterKey({ store, vault, now })) log.warn({ shopId }, CLOSED)
  } catch (error) {
    await store.close()
    throw error
  }
  const server = createServer({
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  })
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    await store.close()
    throw error
  }
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const url = (options.publicUrl ?? `http://localhost:${bound}`).replace(/\/+$/, '')
  const adminUrl = options.adminUrl?.replace(/\/+$/, '') ?? url
  const { trustedProxies = [], rateLimits = true } = options
  const missing = missingFiles({ tagFolder, pagesFolder })
  // Orders are taken all the same.
  if (missing.length > 0) log.error({ missing }, INCOMPLETE)
  const tagReleases = openTagReleases(join(dataFolder, TAG_RELEASES), now)
  const app = createApp({
    ...{ store, vault, now, newId, log, publicUrl: url, adminUrl, tagFolder, tagReleases, pagesFolder },
    ...{ trustedProxies, rateLimits },
  })
  server.on('request', getRequestListener(app.fetch))
  const releases = startReleaseJob({ store, vault, now, newId }, log)
  // What fell due while no process ran is released now.
  void releases.run()
  const tags = startTagJob(tagReleases, tagFolder, log)
  void tags.run()

  return {
    ...{ url, adminUrl },
    port: bound,
    store,
    vault,
    async close() {
      const closed = once(server, 'close')
      server.close()
      // A connection that was busy a moment ago would otherwise be kept open for its next request.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT)
      await closed
      clearInterval(sweep)
      clearTimeout(cut)
      await releases.stop()
      await tags.stop()
      await store.close()
    },
  }
}
