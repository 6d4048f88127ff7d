import { BUDGETS, spent } from './budgets.ts'
import type { TagSizes } from './measure-tag.ts'

const MARKER = '<!-- sizes -->'
const BETWEEN = new RegExp(`${MARKER}\n[^]*?${MARKER}`)

/** The table of sizes as it stands in README. */
export function sizesTable(sizes: TagSizes): string {
  const rows = BUDGETS.map(
    (budget) =>
      `| ${budget.name} | ${budget.when} | ${withCommas(spent(budget, sizes))} | ${withCommas(budget.most)} |`,
  )
  return ['| Part | Loaded | Bytes (brotli) | Budget |', '| --- | --- | ---: | ---: |', ...rows].join('\n')
}

/**
 * Puts the table between README's markers.
 *
 * @throws Error when the markers are missing
 */
export function withSizes(readme: string, sizes: TagSizes): string {
  if (!BETWEEN.test(readme))
    throw new Error(`README.md needs two lines "${MARKER}" around its table of sizes`)
  return readme.replace(BETWEEN, () => `${MARKER}\n${sizesTable(sizes)}\n${MARKER}`)
}

const withCommas = (bytes: number): string => bytes.toLocaleString('en-GB')
