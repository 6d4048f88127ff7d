import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findPostgres } from './postgres/find-postgres.ts'
import { startPostgres } from './postgres/start-postgres.ts'
import { inRepository } from './root.ts'
import { fillDisk } from './survival/fill-disk.ts'
import { jumpClock } from './survival/jump-clock.ts'
import { killServer } from './survival/kill-server.ts'
import { lockDatabase } from './survival/lock-database.ts'
import { restartPostgres } from './survival/restart-postgres.ts'
import { sendMalformed } from './survival/send-malformed.ts'
import type { Verdict } from './survival/trial.ts'

/**
 * `pnpm survive` lets bad things happen to the built server and counts what was lost: `--kills 20 --malformed 10000 --seed 1`.
 * All traffic stays on this machine, and everything ends by itself.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    malformed: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
})
const kills = Number(values.kills)

const trials: [name: string, run: () => Promise<Verdict | undefined>][] = [
  ['kill', () => killServer(kills)],
  ['lock', () => lockDatabase(2)],
  ['disk', fillDisk],
  ['clock', () => jumpClock(50)],
  ['malformed', () => sendMalformed(Number(values.malformed), Number(values.seed))],
  ['postgres', () => onPostgres((postgres, url) => killServer(kills, postgres.url(url)))],
  ['restart', () => onPostgres((postgres, database) => restartPostgres(postgres, database, 5))],
]

if (existsSync(inRepository('packages/server/dist/index.js'))) {
  for (const [name, run] of trials.filter(([name]) => name.includes(values.only))) show(name, await run())
} else {
  console.error('Build first: pnpm build')
  process.exitCode = 1
}

function show(name: string, verdict: Verdict | undefined): void {
  if (!verdict) {
    console.log(`- ${name}: skipped, this machine does not allow it or has no PostgreSQL`)
    return
  }
  console.log(`${verdict.passed ? '✓' : '✗'} ${verdict.name}`)
  for (const [what, count] of Object.entries(verdict.counts)) console.log(`    ${what.padEnd(20)} ${count}`)
  if (!verdict.passed) process.exitCode = 1
}

/** On a server of its own that waits for the disk, as in earnest. */
async function onPostgres(
  run: (postgres: Awaited<ReturnType<typeof startPostgres>>, database: string) => Promise<Verdict>,
): Promise<Verdict | undefined> {
  if (findPostgres() === undefined) return undefined
  const postgres = await startPostgres({ durable: true })
  try {
    return await run(postgres, 'postgres')
  } finally {
    await postgres.close()
  }
}
