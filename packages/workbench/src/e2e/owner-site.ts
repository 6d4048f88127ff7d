import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOwnerLink, startServer } from '@goodword/server'
import { pino } from 'pino'
import { type PastedShop, startPastedShop } from './pasted-shop.ts'
import { type Row, rows } from './rows.ts'

/** The built server on an empty folder, and a shop that does not know it yet. */
export interface OwnerSite {
  readonly url: string
  readonly shop: PastedShop
  /** Where the server keeps what it knows; it is gone afterwards. */
  readonly dataFolder: string
  /** Reads the server's database. */
  rows(query: string, ...values: string[]): Row[]
  /** A new one-time link. */
  link(): Promise<string>
  close(): Promise<void>
}

export async function openOwnerSite(): Promise<OwnerSite> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'goodword-owner-'))
  const server = await startServer({ dataFolder, port: 0, log: pino({ level: 'warn' }) })
  const shop = await startPastedShop()
  return {
    url: server.url,
    shop,
    dataFolder,
    rows: (query, ...values) => rows(join(dataFolder, 'goodword.sqlite'), query, ...values),
    link: () => makeOwnerLink({ store: server.store, now: Date.now }, { adminUrl: server.adminUrl }),
    async close() {
      await shop.close()
      await server.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
