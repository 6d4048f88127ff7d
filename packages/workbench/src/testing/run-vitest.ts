import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository, ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { countVitest, type VitestReport } from './count-vitest.ts'
import type { Outcome } from './outcome.ts'

const VITEST = inRepository('node_modules/vitest/vitest.mjs')

/** Runs the vitest projects of this name (`unit-*` for several). */
export async function runVitest(project: string, limit: number, signal: AbortSignal): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-test-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = [VITEST, 'run', '--project', project, ...reporters]
    const { code, output } = await runQuietly(process.execPath, args, limit, { cwd: ROOT, signal })
    const report = await readFile(file, 'utf8').then(
      (text): VitestReport => JSON.parse(text),
      () => undefined,
    )
    return { tally: countVitest(report, code), output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
