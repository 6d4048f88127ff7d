import { globSync, readFileSync } from 'node:fs'
import { extname, sep } from 'node:path'
import { inRepository } from './root.ts'
import { runQuietly } from './run-quietly.ts'
import { faultsOf } from './site/faults-of.ts'

/** `pnpm docs:build` builds the site into docs/dist and follows every link in it. */
const MINUTES = 60_000
const TEXT = ['.html', '.css']
const SITE = inRepository('docs/dist')

const vitepress = inRepository('docs/node_modules/vitepress/bin/vitepress.js')
const { code, output } = await runQuietly(process.execPath, [vitepress, 'build'], 5 * MINUTES, {
  cwd: inRepository('docs'),
  // Links are followed where the site stands at the root of its host.
  env: { DOCS_BASE: '/' },
})
if (code !== 0) {
  console.error(output)
  process.exit(1)
}

const paths = globSync('**/*.*', { cwd: SITE }).map((path) => path.split(sep).join('/'))
const textOf = (path: string) =>
  TEXT.includes(extname(path)) ? readFileSync(inRepository('docs/dist', path), 'utf8') : ''
const faults = faultsOf(new Map(paths.map((path) => [path, textOf(path)])))
for (const fault of faults) console.error(fault)
console.log(`docs/dist: ${paths.filter((path) => path.endsWith('.html')).length} pages`)
if (faults.length > 0) process.exitCode = 1
