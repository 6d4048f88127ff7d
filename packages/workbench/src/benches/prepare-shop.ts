import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import Driver from 'better-sqlite3'
import { benchProcess } from './bench-process.ts'
import type { Filling } from './fill.ts'
import { bodyOf, isAccepted, KINDS, type Kind } from './kinds.ts'
import { type Cell, type RowChange, sampleRows } from './sample-rows.ts'
import { joinSome, makeShop } from './set-up-shop.ts'
import { type Traffic, type TrafficShop, traffic, USER_AGENT } from './traffic.ts'

/** A shop with some customers, and what its messages write. */
export interface PreparedShop {
  readonly file: string
  readonly shop: TrafficShop
  readonly samples: Readonly<Record<Kind, readonly RowChange[]>>
  /** What a database with so many visits, a tenth as many orders and so many advocates is filled with. */
  fillings(events: number, advocates: number): Filling[]
}

/** Messages before the one that is looked at: the first ones of a day also begin the day's sums. */
const BEFORE = 200

/** Makes a shop in a folder, lets customers join and looks at the rows that one message of each kind writes. */
export async function prepareShop(folder: string): Promise<PreparedShop> {
  const file = join(folder, 'goodword.sqlite')
  const keys = await makeShop(folder, { file })
  const server = await benchProcess('measured-server.mjs', [folder])
  try {
    const shop = await joinSome(server.port, keys)
    // One advocate, whose sums of the day are begun then.
    const [code = ''] = shop.codes
    const samples = await sample(file, server.port, traffic({ ...shop, codes: [code] }))
    const joined = await sampleRows(file, () => joinSome(server.port, keys, 1))
    const cells = new Map<Cell, string>([
      [code, cellOf(joined, 'codes', 'code')],
      [advocateOf(file, code), cellOf(joined, 'codes', 'advocate_id')],
    ])
    return {
      file,
      shop,
      samples,
      fillings: (events, advocates) => {
        const spread = advocates > 0 ? { spread: { over: advocates, cells } } : {}
        return [
          { rows: joined, count: advocates },
          { rows: samples.visits, count: events, ...spread },
          { rows: samples.conversions, count: Math.floor(events / 10), ...spread },
        ]
      },
    }
  } finally {
    await server.stop()
  }
}

/** Codes of all advocates that are there: orders of a busy shop do not all come through the same few. */
export function codesIn(file: string): string[] {
  const db = new Driver(file, { readonly: true })
  try {
    return db
      .prepare<[], { code: string }>('select code from codes limit 100000')
      .all()
      .map(({ code }) => code)
  } finally {
    db.close()
  }
}

async function sample(file: string, port: number, sent: Traffic): Promise<Record<Kind, RowChange[]>> {
  const one = (kind: Kind) => async () => {
    const answer = await fetch(`http://127.0.0.1:${port}${PATHS.messages}`, {
      method: 'POST',
      headers: { 'user-agent': USER_AGENT },
      body: bodyOf(sent, kind),
    })
    const text = await answer.text()
    if (!isAccepted(text)) throw new Error(`the sample was not accepted: ${text}`)
  }
  const rows: Record<Kind, RowChange[]> = { visits: [], conversions: [] }
  for (const kind of KINDS) {
    for (let count = 0; count < BEFORE; count++) await one(kind)()
    rows[kind] = await sampleRows(file, one(kind))
  }
  return rows
}

function cellOf(rows: readonly RowChange[], table: string, column: string): string {
  const row = rows.find((one) => one.table === table)
  return String(row?.cells[row.columns.indexOf(column)])
}

function advocateOf(file: string, code: string): Cell {
  const db = new Driver(file, { readonly: true })
  try {
    const row = db
      .prepare<[string], { id: string }>('select advocate_id id from codes where code = ?')
      .get(code)
    return row?.id ?? null
  } finally {
    db.close()
  }
}
