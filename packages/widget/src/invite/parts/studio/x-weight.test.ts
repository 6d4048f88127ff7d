import { describe, expect, it } from 'vitest'
import { graphemes, xWeight } from './x-weight.ts'

describe('xWeight', () => {
  it.each([
    ['Hello', 5],
    ['Grüße', 5],
    ['Привет', 6],
    ['“quoted” – so', 13],
    ['日本語', 6],
    ['😀', 2],
    // A family of four people, joined: one picture.
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    // Composed and decomposed letters weigh the same.
    ['e\u0301', 1],
  ])('%s weighs %i', (text, weight) => {
    expect(xWeight(text)).toBe(weight)
  })
})

it('graphemes counts what readers see', () => {
  expect(graphemes('né👨‍👩‍👧‍👦')).toBe(3)
})
