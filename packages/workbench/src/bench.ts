import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchTable } from './benches/bench-table.ts'
import { runBenches } from './benches/run-benches.ts'
import { inRepository } from './root.ts'

/**
 * `pnpm bench` measures the built server against a bare process that writes the same rows, and prints the ratios.
 * `--seconds 3 --rounds 3 --events 10000 --advocates 10000 --profile FOLDER`
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    events: { type: 'string', default: '10000' },
    advocates: { type: 'string', default: '10000' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
})

if (existsSync(inRepository('packages/server/dist/index.js'))) {
  const { seconds, rounds, events, advocates, only, profile } = values
  const options = {
    seconds: Number(seconds),
    rounds: Number(rounds),
    events: Number(events),
    advocates: Number(advocates),
    only,
    profile,
  }
  console.log(benchTable(await runBenches(options, (line) => console.log(line))))
} else {
  console.error('Build first: pnpm build')
  process.exitCode = 1
}
