import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Kysely } from 'kysely'
import { GroupCommit } from './group-commit.ts'
import { migrate } from './migrate.ts'
import { orderReads, orderWrites } from './order-queries.ts'
import { peopleReads, peopleWrites } from './people-queries.ts'
import { programmeReads, programmeWrites } from './programme-queries.ts'
import { rewardReads, rewardWrites } from './reward-queries.ts'
import { shopReads, shopWrites } from './shop-queries.ts'
import { openSqlite } from './sqlite.ts'
import type { Store, StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'
import { visitReads, visitWrites } from './visit-queries.ts'

/** Where the store lives. */
export interface StoreSettings {
  /** Path of the SQLite file; it and its folder are made when missing. */
  readonly file: string
  /** Epoch ms. */
  readonly now: () => number
}

/** Opens the store and brings its tables up to date. */
export async function openStore({ file, now }: StoreSettings): Promise<Store> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  // Customers' addresses are in it: readable by its owner only. SQLite gives its side files the same rights.
  await appendFile(file, '', { mode: 0o600 })
  const writer = openSqlite(file, 'write')
  await migrate(writer, now())
  const reader = openSqlite(file, 'read')
  const group = new GroupCommit(writer)
  const transaction: StoreTransaction = { ...reads(writer), ...writes(writer) }

  return {
    ...reads(reader),
    write: (work) => group.write(() => work(transaction)),
    async close() {
      await group.idle()
      await reader.destroy()
      await writer.destroy()
    },
  }
}

function reads(db: Kysely<Tables>): StoreReads {
  return {
    ...shopReads(db),
    ...programmeReads(db),
    ...peopleReads(db),
    ...visitReads(db),
    ...orderReads(db),
    ...rewardReads(db),
  }
}

function writes(db: Kysely<Tables>): Omit<StoreTransaction, keyof StoreReads> {
  return {
    ...shopWrites(db),
    ...programmeWrites(db),
    ...peopleWrites(db),
    ...visitWrites(db),
    ...orderWrites(db),
    ...rewardWrites(db),
  }
}
