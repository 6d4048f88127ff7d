import { expect, it } from 'vitest'
import { tellsSizes, withSizes } from './readme-table.ts'

const sizes = { script: 2829, engine: 3000, transport: 5028, invite: 12_000, welcome: 10_000, thanks: 10_001 }

it('writes the measured sizes between the markers and leaves the rest alone', () => {
  const readme = '# Title\n\n<!-- sizes -->\nold\n<!-- sizes -->\n\nThe end'
  const written = withSizes(readme, sizes)
  expect(written).toContain('| `goodword.js` | on every page | 2,829 | 3,600 |')
  expect(written).toContain('| 17,028 | 20,000 |')
  expect(written).not.toContain('old')
  expect(written.startsWith('# Title\n\n')).toBe(true)
  expect(written.endsWith('\n\nThe end')).toBe(true)
  expect(withSizes(written, sizes)).toBe(written)
})

it('takes the numbers of another brotli for the same, other numbers and words not', () => {
  const readme = withSizes('<!-- sizes -->\n<!-- sizes -->', sizes)
  expect(tellsSizes(readme, sizes)).toBe(true)
  expect(tellsSizes(readme, { ...sizes, invite: 12_060 })).toBe(true)
  expect(tellsSizes(readme, { ...sizes, invite: 12_600 })).toBe(false)
  expect(tellsSizes(readme.replace('every page', 'some pages'), sizes)).toBe(false)
})

it('refuses a README without markers', () => {
  expect(() => withSizes('# Title', sizes)).toThrow(/markers|sizes/)
})
