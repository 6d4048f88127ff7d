import { expect, it } from 'vitest'
import { safeAddress } from './safe-address.ts'

it.each(['https://shop.example/terms', 'mailto:shop@example.com', 'HTTPS://SHOP.EXAMPLE'])(
  'opens %s',
  (address) => {
    expect(safeAddress(address)).toBe(address)
  },
)

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'http://shop.example',
  'vbscript:x',
  '/terms',
  'https:',
  '',
  undefined,
])('opens nothing for %j', (address) => {
  expect(safeAddress(address)).toBeUndefined()
})
