import { readFileSync, writeFileSync } from 'node:fs'
import { CHUNK_MODES } from './build/tag-files.ts'
import { inRepository } from './root.ts'
import { overspent } from './sizes/budgets.ts'
import { measurePages, PAGES_BUDGET } from './sizes/measure-pages.ts'
import { measureTag } from './sizes/measure-tag.ts'
import { partsOf } from './sizes/parts-of.ts'
import { sizesTable, withSizes } from './sizes/readme-table.ts'

/** `pnpm sizes` prints what each part of the tag costs and writes the measured sizes into README. */
const sizes = measureTag()
for (const mode of ['tag', ...CHUNK_MODES]) {
  const { total, parts } = await partsOf(mode)
  console.log(`\n${mode}: ${total} bytes of brotli, of which about`)
  for (const part of parts) console.log(`${String(part.brotli).padStart(7)}  ${part.name}`)
}
console.log(`\n${sizesTable(sizes)}`)
console.log(`\nThe owner's pages: ${measurePages()} bytes of brotli, of ${PAGES_BUDGET}`)

const readme = inRepository('README.md')
writeFileSync(readme, withSizes(readFileSync(readme, 'utf8'), sizes))

for (const sentence of overspent(sizes)) {
  console.error(sentence)
  process.exitCode = 1
}
