import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckedStates, stateTable } from './gallery/state-table.ts'
import { STATE_CHECKS, STATES_PAGE, statesPage } from './gallery/states-page.ts'
import { inRepository, ROOT } from './root.ts'
import { runQuietly } from './run-quietly.ts'

/** `pnpm states` tries every state of the gallery, and writes a table into the docs: states by checks. */
const LIMIT = 10 * 60_000
const folder = await mkdtemp(join(tmpdir(), 'goodword-states-'))
const file = join(folder, 'report.json')
try {
  const vitest = inRepository('node_modules/vitest/vitest.mjs')
  const args = ['run', '--project', 'e2e', STATE_CHECKS, '--reporter=json', `--outputFile=${file}`]
  const { code, output } = await runQuietly(process.execPath, [vitest, ...args], LIMIT, { cwd: ROOT })
  const report: CheckedStates = JSON.parse(await readFile(file, 'utf8'))
  console.log(stateTable(report))
  if (code === 0) await writeFile(STATES_PAGE, statesPage(report))
  else console.error(output)
  process.exitCode = code ?? 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
