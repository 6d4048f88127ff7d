import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Programme, ProgrammeTerms } from '../domain/programme.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { toJson } from './json.ts'
import { ProgrammeJson } from './programme-json.ts'
import type { Tables } from './tables.ts'

/** Questions about programmes. */
export interface ProgrammeReads {
  /** The programme in force, or the version asked for. */
  programme(shopId: string, version?: number): Promise<Programme>
  /** Version of the programme that was in force at a moment; `undefined` before there was one. */
  versionAt(shopId: string, at: number): Promise<number | undefined>
}

/** New versions of programmes. Old ones stay: orders are judged by them. */
export interface ProgrammeWrites {
  /** Adds the next version and says which one it is. */
  addProgramme(shopId: string, programme: ProgrammeTerms, at: number): Promise<number>
}

const latestProgramme = compileOnce((db, value: ValueOf<{ shopId: string }>) =>
  db
    .selectFrom('programmes')
    .select(['version', 'settings'])
    .where('shop_id', '=', value('shopId'))
    .orderBy('version', 'desc')
    .limit(1),
)

const programmeVersion = compileOnce((db, value: ValueOf<{ shopId: string; version: number }>) =>
  db
    .selectFrom('programmes')
    .select(['version', 'settings'])
    .where('shop_id', '=', value('shopId'))
    .where('version', '=', value('version')),
)

const versionInForce = compileOnce((db, value: ValueOf<{ shopId: string; at: number }>) =>
  db
    .selectFrom('programmes')
    .select('version')
    .where('shop_id', '=', value('shopId'))
    .where('created_at', '<=', value('at'))
    .orderBy('version', 'desc')
    .limit(1),
)

/** Terms that were read before, by their text: every order asks for its shop's, and they are long. */
const read = new Map<string, ProgrammeTerms>()
const MOST_KEPT = 100

function termsFrom(settings: string): ProgrammeTerms {
  const known = read.get(settings)
  if (known) return known
  const terms = v.parse(ProgrammeJson, settings)
  if (read.size >= MOST_KEPT) read.clear()
  read.set(settings, terms)
  return terms
}

export function programmeReads(db: Kysely<Tables>): ProgrammeReads {
  return {
    async programme(shopId, version) {
      const { rows } = await (version === undefined
        ? latestProgramme(db, { shopId })
        : programmeVersion(db, { shopId, version }))
      const [row] = rows
      if (!row) throw new RangeError(`the shop ${shopId} has no such programme`)
      return { version: row.version, ...termsFrom(row.settings) }
    },
    async versionAt(shopId, at) {
      const [row] = (await versionInForce(db, { shopId, at })).rows
      return row?.version
    },
  }
}

export function programmeWrites(db: Kysely<Tables>): ProgrammeWrites {
  return {
    async addProgramme(shopId, programme, at) {
      const last = await db
        .selectFrom('programmes')
        .select('version')
        .where('shop_id', '=', shopId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
      const version = (last?.version ?? 0) + 1
      await db
        .insertInto('programmes')
        .values({
          shop_id: shopId,
          version,
          settings: toJson(programme),
          created_at: at,
        })
        .execute()
      return version
    },
  }
}
