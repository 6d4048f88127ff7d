import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATHS } from '@goodword/protocol'
import { type BenchProcess, benchProcess } from './bench-process.ts'
import { commandOptions } from './command-options.ts'
import { fill } from './fill.ts'
import { bodyOf, isAccepted, KINDS, type Kind } from './kinds.ts'
import { type Load, measuredLoad, summary } from './measured-load.ts'
import { codesIn, prepareShop } from './prepare-shop.ts'
import { startTime } from './start-time.ts'
import { type Traffic, traffic } from './traffic.ts'

/** What is measured, and how long. */
export interface BenchOptions {
  /** Seconds of each load. */
  readonly seconds: number
  /** Times that each load is repeated, in turns with its floor; the middle throughput, the least CPU time and the latencies of the quietest turn count. */
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

/** All that one run has found. */
export interface BenchReport {
  readonly measured: readonly Measured[]
  /** Most memory of the server, in megabytes. */
  readonly memory: number
  /** Milliseconds from the command to the first answer. */
  readonly start: number
}

const FLOOR_PATHS: Readonly<Record<Kind, string>> = { visits: '/visits', conversions: '/conversions' }

/** Measures the built server against a bare process that writes the same rows, in turns. */
export async function runBenches(options: BenchOptions, say: (line: string) => void): Promise<BenchReport> {
  const { events, advocates, only, profile } = options
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'))
  const floorFile = join(folder, 'floor', 'floor.sqlite')
  const running: BenchProcess[] = []
  try {
    const { file, shop, samples, fillings } = await prepareShop(folder)
    if (events + advocates > 0) {
      say(`filling in ${events} visits, a tenth as many orders and ${advocates} advocates`)
      fill(file, fillings(events, advocates))
    }
    const sent = traffic({ ...shop, codes: codesIn(file) })
    await mkdir(join(folder, 'floor'))
    await copyFile(file, floorFile)
    const rowsFile = join(folder, 'rows.json')
    await writeFile(
      rowsFile,
      JSON.stringify(Object.fromEntries(KINDS.map((kind) => [FLOOR_PATHS[kind], samples[kind]]))),
    )

    const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
    const floor = await benchProcess('floor-server.ts', [floorFile, rowsFile])
    running.push(floor)
    const server = await benchProcess('measured-server.mjs', [folder], [...commandOptions(), ...profiling])
    running.push(server)
    const measured: Measured[] = []
    for (const kind of KINDS.filter((kind) => only === undefined || kind === only)) {
      const loads = await measure(kind, floor, server, sent, options, say)
      measured.push({ name: kind, rows: samples[kind].length, ...loads })
    }
    const memory = server.memory()
    for (const one of running) await one.stop()
    return { measured, memory, start: await startTime(folder) }
  } finally {
    for (const one of running) await one.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(
  kind: Kind,
  floor: BenchProcess,
  server: BenchProcess,
  sent: Traffic,
  { seconds, rounds }: BenchOptions,
  say: (line: string) => void,
): Promise<Pick<Measured, 'floor' | 'server'>> {
  const body = () => bodyOf(sent, kind)
  const onFloor = { path: FLOOR_PATHS[kind], body, isGood: (answer: string) => answer.endsWith('{}') }
  const onServer = { path: PATHS.messages, body, isGood: isAccepted }
  await measuredLoad(floor, { ...onFloor, seconds: 1 })
  await measuredLoad(server, { ...onServer, seconds: 1 })
  const floors: Load[] = []
  const servers: Load[] = []
  for (let round = 1; round <= rounds; round++) {
    say(`${kind}, round ${round} of ${rounds}`)
    floors.push(await measuredLoad(floor, { ...onFloor, seconds }))
    servers.push(await measuredLoad(server, { ...onServer, seconds }))
  }
  return { floor: summary(floors), server: summary(servers) }
}
