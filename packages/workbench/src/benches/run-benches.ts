import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import Driver from 'better-sqlite3'
import { type BenchProcess, benchProcess } from './bench-process.ts'
import { fill } from './fill.ts'
import { type LoadOptions, type LoadResult, load } from './load.ts'
import { type RowChange, sampleRows } from './sample-rows.ts'
import { joinSome, makeShop } from './set-up-shop.ts'
import { startTime } from './start-time.ts'
import { type Traffic, traffic, USER_AGENT } from './traffic.ts'

/** What is measured, and how long. */
export interface BenchOptions {
  /** Seconds of each load. */
  readonly seconds: number
  /** Times that each load is repeated, in turns with its floor; the middle throughput and the least CPU time count. */
  readonly rounds: number
  /** Visits that are there before, and a tenth as many orders. */
  readonly events: number
  readonly advocates: number
  /** Measures one kind of message instead of both. */
  readonly only: string | undefined
  /** Folder for a CPU profile of the server, if one is wanted. */
  readonly profile: string | undefined
}

/** One kind of message beside its floor. */
export interface Measured {
  readonly name: string
  readonly rows: number
  readonly floor: Load
  readonly server: Load
}

/** A load, and the time that the server's process has computed for each answer, in microseconds. */
export interface Load extends LoadResult {
  readonly cpu: number
}

/** All that one run has found. */
export interface BenchReport {
  readonly measured: readonly Measured[]
  /** Most memory of the server, in megabytes. */
  readonly memory: number
  /** Milliseconds from the command to the first answer. */
  readonly start: number
}

const FLOOR_PATHS = { visits: '/visits', conversions: '/conversions' } as const
/** Messages before the one that is looked at. */
const BEFORE = 200
type Kind = keyof typeof FLOOR_PATHS
const KINDS: readonly Kind[] = ['visits', 'conversions']

/** Measures the built server against a bare process that writes the same rows, in turns. */
export async function runBenches(options: BenchOptions, say: (line: string) => void): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'))
  const file = join(folder, 'goodword.sqlite')
  const floorFile = join(folder, 'floor', 'floor.sqlite')
  const running: BenchProcess[] = []
  try {
    const keys = await makeShop(folder, { file })
    const first = await benchProcess('measured-server.mjs', [folder])
    running.push(first)
    const shop = await joinSome(first.port, keys)
    // One advocate, whose sums of the day are begun then.
    const samples = await sample(file, first.port, traffic({ ...shop, codes: shop.codes.slice(0, 1) }))
    const joined = await sampleRows(file, () => joinSome(first.port, keys, 1))
    await first.stop()

    const fillings = [
      { rows: joined, count: options.advocates },
      { rows: samples.visits, count: options.events },
      { rows: samples.conversions, count: Math.floor(options.events / 10) },
    ]
    if (options.events + options.advocates > 0) {
      say(`filling in ${options.events} visits, a tenth as many orders and ${options.advocates} advocates`)
      fill(file, fillings)
    }
    const sent = traffic({ ...shop, codes: codesIn(file) })
    await mkdir(join(folder, 'floor'))
    await copyFile(file, floorFile)
    const rowsFile = join(folder, 'rows.json')
    await writeFile(rowsFile, JSON.stringify(byPath(samples)))

    const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`]
    const floor = await benchProcess('floor-server.ts', [floorFile, rowsFile])
    running.push(floor)
    const server = await benchProcess('measured-server.mjs', [folder], profiling)
    running.push(server)
    const measured: Measured[] = []
    const kinds = KINDS.filter((kind) => options.only === undefined || kind === options.only)
    for (const kind of kinds) measured.push(await measure(kind, floor, server, sent, samples, options, say))
    const memory = server.memory()
    for (const one of running) await one.stop()
    return { measured, memory, start: await startTime(folder) }
  } finally {
    for (const one of running) await one.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Codes of all advocates that are there: orders of a busy shop do not all come through the same few. */
function codesIn(file: string): string[] {
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

/** The rows of one message of each kind. The first ones of a day also begin the day's sums, so they go before. */
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

async function measure(
  kind: Kind,
  floor: BenchProcess,
  server: BenchProcess,
  sent: Traffic,
  samples: Record<Kind, RowChange[]>,
  { seconds, rounds }: BenchOptions,
  say: (line: string) => void,
): Promise<Measured> {
  const body = () => bodyOf(sent, kind)
  const onFloor = { path: FLOOR_PATHS[kind], body, isGood: (answer: string) => answer.endsWith('{}') }
  const onServer = { path: PATHS.messages, body, isGood: isAccepted }
  const one = async (
    process: BenchProcess,
    options: Omit<LoadOptions, 'port' | 'seconds'>,
    seconds: number,
  ): Promise<Load> => {
    const before = process.cpu()
    const result = await load({ ...options, port: process.port, seconds })
    return { ...result, cpu: (process.cpu() - before) / result.answers }
  }
  await one(floor, onFloor, 1)
  await one(server, onServer, 1)
  const floors: Load[] = []
  const servers: Load[] = []
  for (let round = 1; round <= rounds; round++) {
    say(`${kind}, round ${round} of ${rounds}`)
    floors.push(await one(floor, onFloor, seconds))
    servers.push(await one(server, onServer, seconds))
  }
  return { name: kind, rows: samples[kind].length, floor: middle(floors), server: middle(servers) }
}

const bodyOf = (sent: Traffic, kind: Kind): string => (kind === 'visits' ? sent.visit() : sent.conversion())
const isAccepted = (answer: string): boolean => answer.includes('"status":"accepted"')
const byPath = (samples: Record<Kind, RowChange[]>) =>
  Object.fromEntries(KINDS.map((kind) => [FLOOR_PATHS[kind], samples[kind]]))

/**
 * The middle result by throughput, with the least time computed: other work on the machine only ever adds to that, by taking
 * the processor's caches.
 */
function middle(results: readonly Load[]): Load {
  const sorted = results.toSorted((a, b) => a.perSecond - b.perSecond)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (!found) throw new Error('nothing was measured')
  return { ...found, cpu: Math.min(...results.map(({ cpu }) => cpu)) }
}
