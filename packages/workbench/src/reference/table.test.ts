import { expect, it } from 'vitest'
import { code, table } from './table.ts'

it('a table keeps code, and escapes what would end a cell or open a tag', () => {
  const rows = [
    [code('a|b<T>'), 'a <tag> | `<x>`\nmore'],
    ['', code('')],
  ]
  expect(table(['Name', ''], rows)).toBe(
    '| Name |  |\n|---|---|\n| `a\\|b<T>` | a &lt;tag> \\| `<x>` more |\n|  |  |',
  )
})
