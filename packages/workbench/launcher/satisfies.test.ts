import { describe, expect, it } from 'vitest'
import { satisfies } from './satisfies.mjs'

const ENGINES = '^22.19.0 || ^24.5.0 || >=26.0.0'

describe('satisfies', () => {
  it.each(['22.19.0', '22.20.1', '24.5.0', '24.21.0', '26.0.0', '27.1.0', '100.0.0'])(
    'takes Node %s',
    (node) => {
      expect(satisfies(node, ENGINES)).toBe(true)
    },
  )

  it.each(['18.20.8', '20.20.2', '22.18.9', '23.11.0', '24.4.9', '25.9.0'])('refuses Node %s', (node) => {
    expect(satisfies(node, ENGINES)).toBe(false)
  })

  it('compares numbers, not text', () => {
    expect(satisfies('24.10.0', '^24.5.0')).toBe(true)
    expect(satisfies('24.5.0', '^24.10.0')).toBe(false)
  })

  it('leaves a pre-release tag out', () => {
    expect(satisfies('26.0.0-nightly2026', ENGINES)).toBe(true)
  })

  it('says that it cannot read other ranges instead of guessing', () => {
    expect(() => satisfies('24.0.0', '22 - 24')).toThrow(RangeError)
  })
})
