import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { inRepository, ROOT } from './root.ts'

/**
 * `pnpm histories` lets many random histories of shops happen on SQLite and on PostgreSQL, with a stranger among them, and tells what the promises
 * about evidence come to: `--runs 3000 --seed 1`.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() & 0x7fffffff) },
  },
})

const { status } = spawnSync(
  process.execPath,
  [
    inRepository('node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'unit-server', '--project', 'postgres', 'src/orders/histories.test.ts'],
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, HISTORIES: values.runs, HISTORIES_SEED: values.seed },
  },
)
process.exitCode = status ?? 1
