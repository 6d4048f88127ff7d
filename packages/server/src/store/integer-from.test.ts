import { describe, expect, it } from 'vitest'
import { integerFrom } from './integer-from.ts'

describe('integerFrom', () => {
  it.each([
    ['0', 0],
    ['-1250', -1250],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, value) => {
    expect(integerFrom(text)).toBe(value)
  })

  it.each(['9007199254740992', '-9223372036854775808', '0.5', 'NaN'])('refuses %s', (text) => {
    expect(() => integerFrom(text)).toThrow(RangeError)
  })
})
