import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchProcess, benchProcess } from '../benches/bench-process.ts'
import { joinSome, makeShop } from '../benches/set-up-shop.ts'
import { traffic } from '../benches/traffic.ts'
import { type Faults, faults, sumOf } from './faults.ts'
import { Outbox } from './outbox.ts'
import { type AskRows, rowsOfFile, rowsOfPostgres } from './rows.ts'

/** What a trial came to. */
export interface Verdict {
  readonly name: string
  readonly passed: boolean
  /** Counts, for people. */
  readonly counts: Readonly<Record<string, number | string>>
}

/** A server with a shop, under a load that goes on until it is told to stop. */
export interface Trial {
  server: BenchProcess
  readonly outbox: Outbox
  readonly ask: AskRows
  /** Starts a new server process on the same database. */
  restart(): Promise<void>
}

export interface TrialOptions {
  readonly name: string
  /** Where the data lies. @default a new temporary folder */
  readonly folder?: string
  /** A PostgreSQL database. @default a SQLite file in the folder */
  readonly url?: string
  /** What happens while the load goes on. */
  readonly during: (trial: Trial) => Promise<Readonly<Record<string, number | string>>>
}

/**
 * Puts a server under load, lets something bad happen, then sends what was not acknowledged again and compares the database
 * with what was promised.
 */
export async function runTrial({ name, url, during, ...options }: TrialOptions): Promise<Verdict> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'goodword-survival-')))
  const file = join(folder, 'goodword.sqlite')
  const start = () => benchProcess('measured-server.mjs', url === undefined ? [folder] : [folder, url])
  const keys = await makeShop(folder, url === undefined ? { file } : { url })
  const server = await start()
  const outbox = new Outbox(traffic(await joinSome(server.port, keys, 10)))
  const trial: Trial = {
    server,
    outbox,
    ask: url === undefined ? rowsOfFile(file) : rowsOfPostgres(url),
    async restart() {
      trial.server = await start()
    },
  }
  try {
    const stop = new AbortController()
    const load = outbox.run(() => trial.server.port, stop.signal)
    const counts = await during(trial).finally(() => stop.abort())
    await load
    await outbox.flush(trial.server.port)
    const found = await faults(trial.ask, outbox)
    return verdict(name, outbox, found, counts)
  } finally {
    await trial.server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function verdict(name: string, outbox: Outbox, found: Faults, counts: Verdict['counts']): Verdict {
  const { acknowledged, statuses, hangs, unacknowledged } = outbox
  const failures = statuses.get(500) ?? 0
  return {
    name,
    passed:
      sumOf(found) === 0 &&
      failures === 0 &&
      hangs === 0 &&
      unacknowledged === 0 &&
      acknowledged.orders.size > 0,
    counts: {
      ...counts,
      acknowledgedVisits: acknowledged.visits.size,
      acknowledgedOrders: acknowledged.orders.size,
      unacknowledged,
      hangs,
      ...Object.fromEntries(
        [...statuses].map(([status, count]) => [status === 0 ? 'unanswered' : `status${status}`, count]),
      ),
      ...found,
    },
  }
}
