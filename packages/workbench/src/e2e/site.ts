import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AdminMailsSchema, SERVER_PATHS } from '@goodword/protocol'
import { startServer } from '@goodword/server'
import { pino } from 'pino'
import * as v from 'valibot'
import { type DemoShop, placeOf } from '../demo/demo-shops.ts'
import { openDemoShop } from '../demo/open-demo-shop.ts'
import { type Recorder, startRecorder } from './recorder.ts'
import { type Row, rows } from './rows.ts'

/** Starts a sample shop, built or from its source. Port 0 takes a free one. */
export type StartShop = (options: { port: number; goodwordUrl: string; secretKey: string }) => Promise<{
  readonly url: string
  close(): Promise<void>
}>

/** A sample shop with its own Goodword server, as fresh as on the first day. */
export interface Site {
  readonly shopUrl: string
  readonly shop: DemoShop
  readonly goodwordUrl: string
  /** What arrived at the server, oldest first. */
  readonly arrivals: Recorder['arrivals']
  /** Links in the mails that wait, the newest first. */
  mailLinks(): Promise<string[]>
  /** Reads the server's database. */
  rows(query: string, ...values: string[]): Row[]
  close(): Promise<void>
}

/** Starts the built server on an empty folder, behind a recorder, and the shop. */
export async function openSite(shop: DemoShop, startShop: StartShop): Promise<Site> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'goodword-e2e-'))
  const recorder = await startRecorder()
  const goodwordUrl = `http://${shop.host}:${recorder.port}`
  const log = pino({ level: 'warn' })
  const server = await startServer({ dataFolder, port: 0, publicUrl: goodwordUrl, log })
  recorder.forwardTo(server.port)

  // The shop needs its key to start, and the server needs to know where the shop then is.
  const open = (port: number) => {
    const place = placeOf(shop, recorder.port, port)
    return openDemoShop(server, dataFolder, shop, place)
  }
  const { secretKey } = await open(1)
  const running = await startShop({ port: 0, goodwordUrl, secretKey })
  await open(Number(new URL(running.url).port))

  return {
    shopUrl: running.url,
    shop,
    goodwordUrl,
    arrivals: recorder.arrivals,
    async mailLinks() {
      const headers = { authorization: `Bearer ${secretKey}` }
      const answer = await fetch(`${goodwordUrl}${SERVER_PATHS.admin}/mails`, { headers })
      const { items } = v.parse(AdminMailsSchema, await answer.json())
      return items.map(({ text = '' }) => /https?:\/\/\S+\?token=\S+/.exec(text)?.[0] ?? '')
    },
    rows: (query, ...values) => rows(join(dataFolder, 'goodword.sqlite'), query, ...values),
    async close() {
      await running.close()
      await recorder.close()
      await server.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
