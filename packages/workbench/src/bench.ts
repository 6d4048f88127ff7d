import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchTable } from './benches/bench-table.ts'
import { largeTable } from './benches/large-table.ts'
import { runBenches } from './benches/run-benches.ts'
import { runLarge } from './benches/run-large.ts'
import { inRepository } from './root.ts'

/**
 * `pnpm bench` measures the built server against a bare process that writes the same rows, and prints the ratios.
 * `--seconds 3 --rounds 3 --events 10000 --advocates 10000 --only visits --profile FOLDER`
 *
 * `--large` measures it with a million visits and 100,000 advocates against itself with an empty database, and its reports.
 */
const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    events: { type: 'string' },
    advocates: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
})

if (existsSync(inRepository('packages/server/dist/index.js'))) {
  const { large, seconds, rounds, only, profile } = values
  const options = {
    seconds: Number(seconds),
    rounds: Number(rounds),
    events: Number(values.events ?? (large ? 1_000_000 : 10_000)),
    advocates: Number(values.advocates ?? (large ? 100_000 : 10_000)),
    only,
    profile,
  }
  const say = (line: string) => console.log(line)
  console.log(large ? largeTable(await runLarge(options, say)) : benchTable(await runBenches(options, say)))
} else {
  console.error('Build first: pnpm build')
  process.exitCode = 1
}
