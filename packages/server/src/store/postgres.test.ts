import { PATHS } from '@goodword/protocol'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sentenceFor } from '../commands/sentence-for.ts'
import { databaseOn } from '../fixtures/database-on.ts'
import { visit } from '../fixtures/messages.ts'
import { ENGINE } from '../fixtures/test-database.ts'
import { type TestShop, testShop } from '../fixtures/test-shop.ts'
import { DatabaseRefusedError } from './database-refused-error.ts'
import { openStore } from './open-store.ts'
import { openPostgres } from './postgres.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await testShop()
})
afterEach(() => shop.close())

/** Does something to the database from outside. */
async function beside(text: string): Promise<void> {
  await shop.database.ask(sql.raw(text))
}

const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`

describe.runIf(ENGINE === 'postgres')('on PostgreSQL', () => {
  it('cut connections cost some answers, and never the process', async () => {
    const { code } = await shop.join()
    await beside(CUT)
    const body = { shop: shop.publishableKey, messages: [visit(code)] }
    const statuses: number[] = []
    // Each connection of the pool may have to find out for itself.
    while (statuses.at(-1) !== 200 && statuses.length < 12) {
      statuses.push((await shop.post(PATHS.messages, body)).status)
    }
    expect(statuses.slice(0, -1).every((status) => status === 503)).toBe(true)
    expect(statuses.at(-1)).toBe(200)
  })

  it('a write that was cut in the middle leaves nothing', async () => {
    const { code } = await shop.join()
    const advocate = (await shop.store.advocatesByCode(shop.shopId, [code])).get(code)
    let runs = 0
    const write = shop.store.write(async (tx) => {
      runs += 1
      await tx.addCode(shop.shopId, `CODE-${runs}`, advocate?.id ?? '', 0)
      if (runs === 1) await beside(CUT)
      await tx.addCode(shop.shopId, `MORE-${runs}`, advocate?.id ?? '', 0)
    })
    await expect(write).rejects.toMatchObject({ name: 'StoreUnavailableError' })
    expect((await shop.rows('codes')).map((row) => row.code)).toEqual([code])
  })

  it('a migration by another process does not break compiled statements for long', async () => {
    const { code } = await shop.join()
    await shop.store.shop(shop.shopId)
    await beside('alter table shops add column added_later text')
    for (let round = 0; round < 12; round++) await shop.store.shop(shop.shopId).catch(() => undefined)
    expect(await shop.send(visit(code))).toMatchObject([{ status: 'accepted' }])
    await beside('alter table shops drop column added_later')
  })

  it('keeps what holds the character NUL, which PostgreSQL has no place for', async () => {
    const { code } = await shop.join()
    const [answer] = await shop.send(visit(code, { utmSource: 'a\0b' }))
    expect(answer?.status).toBe('accepted')
    expect(await shop.rows('visits')).toMatchObject([{ utm_source: 'a\uFFFDb' }])
  })

  it.each(['LATIN1', 'SQL_ASCII'])(
    'a database that keeps text as %s is refused at the start',
    async (encoding) => {
      const name = `in_${encoding.toLowerCase()}_${shop.shopId.replaceAll('-', '')}`
      await beside(
        `create database ${name} encoding '${encoding}' template template0 lc_collate 'C' lc_ctype 'C'`,
      )
      if (!('url' in shop.database.place)) throw new Error('no server')
      const url = databaseOn(shop.database.place.url, name)
      const opened = await openStore({ url, now: () => 0 }).catch((error: unknown) => error)
      expect(opened).toBeInstanceOf(DatabaseRefusedError)
      expect(sentenceFor(opened)).toMatch(
        new RegExp(`^the database keeps text as ${encoding}, and Goodword needs UTF8: .*\\.$`),
      )
      // Nothing was begun in it: it can be dropped, and holds no table.
      const inside = openPostgres({ url, connections: 1 })
      const { rows } = await sql`select 1 from pg_tables where schemaname = 'public'`.execute(inside)
      await inside.destroy()
      expect(rows).toEqual([])
      await beside(`drop database ${name}`)
    },
  )

  it('reads times and money as numbers', async () => {
    expect(await shop.rows('shops')).toMatchObject([{ created_at: shop.clock.now }])
  })
})
