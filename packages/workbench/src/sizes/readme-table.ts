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

/** How far a number in README may be from the measured one: each Node brings its own brotli, a few bytes apart. */
const TOLERANCE = 0.005

/** Whether README tells these sizes: the same words, and the same numbers but for what the compressor differs. */
export function tellsSizes(readme: string, sizes: TagSizes): boolean {
  const [told, measured] = [readme, withSizes(readme, sizes)].map((text) => text.split(/(\d[\d,]*)/))
  if (!told || told.length !== measured?.length) return false
  return told.every((piece, index) => piece === measured[index] || isClose(piece, measured[index] ?? ''))
}

function isClose(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => Number(text.replaceAll(',', '')))
  return a !== undefined && b !== undefined && Math.abs(a - b) <= b * TOLERANCE
}

const withCommas = (bytes: number): string => bytes.toLocaleString('en-GB')
