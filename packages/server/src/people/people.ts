import type { Erased, PersonExport, PersonInput } from '@goodword/protocol'
import type { Engine } from '../engine.ts'
import { emailKey } from '../keys/email-key.ts'
import type { PersonRows, PersonSought } from '../store/person-queries.ts'
import { PERSON_TABLES, type PersonTable } from '../store/person-tables.ts'
import type { Shop } from '../store/shop.ts'

/** Columns that are no data about the person but keys of ours. */
const OURS: ReadonlySet<string> = new Set(['shop_id', 'token_hash', 'secret_hash', 'inputs'])

/**
 * Everything that is kept about a person, table by table, for them to read or take along.
 *
 * @param who by address or by the shop's own id; what the shop's list or a proven account connects with it is found too
 */
export async function exportPerson(engine: Engine, shop: Shop, who: PersonInput): Promise<PersonExport> {
  const rows = await engine.store.personRows(shop.id, sought(engine, shop, who))
  const told: PersonExport = {}
  for (const [table, found] of entries(rows)) {
    if (found.length === 0) continue
    told[table] = found.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !OURS.has(name))),
    )
  }
  return told
}

/**
 * Forgets a person. Rows that books and counts rest on stay under an id that leads to nobody any more; all else goes. What the
 * shop still owes them is the shop's to settle first: afterwards nobody can say whose it was.
 *
 * @returns rows removed and emptied, by table
 */
export async function erasePerson(engine: Engine, shop: Shop, who: PersonInput): Promise<Erased> {
  return engine.store.write(async (tx) => {
    const rows = await tx.personRows(shop.id, sought(engine, shop, who))
    await tx.erasePerson(shop.id, rows, `erased-${engine.newId()}`, engine.now())
    const touched = entries(rows).filter(
      ([table, found]) => found.length > 0 && PERSON_TABLES[table] !== 'pseudonym',
    )
    return Object.fromEntries(touched.map(([table, found]) => [table, found.length]))
  })
}

function sought({ vault }: Engine, shop: Shop, { email, customerId }: PersonInput): PersonSought {
  return { email, customerId, emailKey: email === undefined ? undefined : emailKey(vault, shop.id, email) }
}

function entries(rows: PersonRows): [PersonTable, readonly object[]][] {
  return (Object.keys(rows) as PersonTable[]).map((table) => [table, rows[table]])
}
