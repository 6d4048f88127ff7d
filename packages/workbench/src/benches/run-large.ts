import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATHS, SERVER_PATHS } from '@goodword/protocol'
import { type BenchProcess, benchProcess } from './bench-process.ts'
import { commandOptions } from './command-options.ts'
import { fill } from './fill.ts'
import { bodyOf, isAccepted, KINDS, type Kind } from './kinds.ts'
import { type Load, measuredLoad, summary } from './measured-load.ts'
import { codesIn, prepareShop } from './prepare-shop.ts'
import type { BenchOptions } from './run-benches.ts'
import { traffic } from './traffic.ts'

/** How long a report's answers took, and how much of that the server has computed, in milliseconds. */
export interface Report {
  readonly name: string
  readonly p50: number
  /** The slowest but one of a hundred. */
  readonly p99: number
  readonly cpu: number
}

/** What a shop with a long history makes of the same server. */
export interface LargeReport {
  readonly kinds: readonly { readonly name: Kind; readonly empty: Load; readonly large: Load }[]
  readonly reports: readonly Report[]
  /** Seconds that filling took. */
  readonly filling: number
}

const DAY = 24 * 60 * 60 * 1000
const ASKED = 100

/** Measures two servers in turns: one whose database is nearly empty, and one that has a long history. */
export async function runLarge(
  { seconds, rounds, events, advocates, only }: BenchOptions,
  say: (line: string) => void,
): Promise<LargeReport> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-large-'))
  const [emptyFolder, largeFolder] = [join(folder, 'empty'), join(folder, 'large')]
  const running: BenchProcess[] = []
  try {
    const { file, shop, fillings } = await prepareShop(emptyFolder)
    await cp(emptyFolder, largeFolder, { recursive: true })
    const largeFile = file.replace(emptyFolder, largeFolder)
    say(`filling in ${events} visits, a tenth as many orders and ${advocates} advocates`)
    const begun = performance.now()
    fill(largeFile, fillings(events, advocates))
    const filling = (performance.now() - begun) / 1000

    const empty = await benchProcess('measured-server.mjs', [emptyFolder], commandOptions())
    running.push(empty)
    const large = await benchProcess('measured-server.mjs', [largeFolder], commandOptions())
    running.push(large)
    say('asking for reports')
    const reports = await askReports(large, shop.secretKey)
    const sent = { empty: traffic(shop), large: traffic({ ...shop, codes: codesIn(largeFile) }) }
    const kinds: LargeReport['kinds'][number][] = []
    for (const name of KINDS.filter((kind) => only === undefined || kind === only)) {
      const one = (process: BenchProcess, body: () => string, time = seconds) =>
        measuredLoad(process, { path: PATHS.messages, body, isGood: isAccepted, seconds: time })
      const onEmpty = (time?: number) => one(empty, () => bodyOf(sent.empty, name), time)
      const onLarge = (time?: number) => one(large, () => bodyOf(sent.large, name), time)
      await onEmpty(1)
      await onLarge(1)
      const loads: { empty: Load[]; large: Load[] } = { empty: [], large: [] }
      for (let round = 1; round <= rounds; round++) {
        say(`${name}, round ${round} of ${rounds}`)
        loads.empty.push(await onEmpty())
        loads.large.push(await onLarge())
      }
      kinds.push({ name, empty: summary(loads.empty), large: summary(loads.large) })
    }
    return { kinds, reports, filling }
  } finally {
    for (const one of running) await one.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the owner's overview asks for: 90 days and the 90 before, in each view, and the month's advocates. */
async function askReports(server: BenchProcess, secretKey: string): Promise<Report[]> {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const now = Date.now()
  const days = `from=${day(now - 89 * DAY)}&to=${day(now)}`
  const questions = [
    ...['day', 'channel', 'template', 'source'].map((by) => [`funnel by ${by}`, `funnel?${days}&by=${by}`]),
    ['advocates of a month', `advocates?month=${day(now - 30 * DAY).slice(0, 7)}`],
  ] as const
  const reports: Report[] = []
  for (const [name = '', path = ''] of questions) {
    const times: number[] = []
    const before = server.cpu()
    for (let count = 0; count < ASKED; count++) {
      const begun = performance.now()
      const answer = await fetch(`http://127.0.0.1:${server.port}${SERVER_PATHS.admin}/reports/${path}`, {
        headers: { authorization: `Bearer ${secretKey}` },
      })
      await answer.text()
      if (!answer.ok) throw new Error(`the report ${name} was refused: ${answer.status}`)
      times.push(performance.now() - begun)
    }
    times.sort((a, b) => a - b)
    reports.push({
      name,
      p50: times[ASKED / 2] ?? 0,
      p99: times[ASKED - 2] ?? 0,
      cpu: (server.cpu() - before) / 1000 / ASKED,
    })
  }
  return reports
}
