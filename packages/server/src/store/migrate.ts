import type { Kysely } from 'kysely'
import { first } from './migrations/001-first.ts'
import { fairDecisions } from './migrations/002-fair-decisions.ts'
import { books } from './migrations/003-books.ts'
import { arrivals } from './migrations/005-arrivals.ts'
import { reports } from './migrations/006-reports.ts'
import { people } from './migrations/007-people.ts'
import { clicks } from './migrations/008-clicks.ts'
import { owners } from './migrations/009-owners.ts'
import { placed } from './migrations/010-placed.ts'
import { economics } from './migrations/011-economics.ts'
import { mails } from './migrations/012-mails.ts'
import { existingSince } from './migrations/013-existing-since.ts'
import { asked } from './migrations/014-asked.ts'
import { closed } from './migrations/015-closed.ts'
import { unconfirmed } from './migrations/016-unconfirmed.ts'
import { networks } from './migrations/017-networks.ts'
import { issued } from './migrations/018-issued.ts'
import { sessions } from './migrations/019-sessions.ts'
import { evidence } from './migrations/020-evidence.ts'
import { foldedCodes } from './migrations/021-folded-codes.ts'
import type { Tables } from './tables.ts'

/** In order, never changed once released: what is to change comes as a new one at the end. */
const MIGRATIONS: readonly (readonly [name: string, up: (db: Kysely<Tables>) => Promise<void>])[] = [
  ['001-first', first],
  ['002-fair-decisions', fairDecisions],
  ['003-books', books],
  ['005-arrivals', arrivals],
  ['006-reports', reports],
  ['007-people', people],
  ['008-clicks', clicks],
  ['009-owners', owners],
  ['010-placed', placed],
  ['011-economics', economics],
  ['012-mails', mails],
  ['013-existing-since', existingSince],
  ['014-asked', asked],
  ['015-closed', closed],
  ['016-unconfirmed', unconfirmed],
  ['017-networks', networks],
  ['018-issued', issued],
  ['019-sessions', sessions],
  ['020-evidence', evidence],
  ['021-folded-codes', foldedCodes],
]

/**
 * Brings the tables up to date. The caller puts it into one transaction, so that a stop in the middle leaves the database as it
 * was. (Kysely's own Migrator runs them outside a transaction on SQLite.)
 */
export async function migrate(db: Kysely<Tables>, now: number): Promise<void> {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('applied_at', 'bigint', (c) => c.notNull())
    .execute()
  const rows = await db.selectFrom('migrations').select('name').execute()
  const applied = new Set(rows.map((row) => row.name))
  for (const [name, up] of MIGRATIONS) {
    if (applied.has(name)) continue
    await up(db)
    await db.insertInto('migrations').values({ name, applied_at: now }).execute()
  }
}
