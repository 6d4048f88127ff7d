import { BAD_MOMENT, MOST_COUPONS, MOST_PROOFS, STATED } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { de } from '../locales/de.ts'
import { en } from '../locales/en.ts'
import { refusal } from './refusal.ts'
import { createTexts } from './texts.ts'

const TOO_LONG = 'x'.repeat(300)

const MANY = Array.from({ length: 100 }, () => 'A')

/** Cells of a table that cannot be taken, as the protocol itself refuses them. */
const WRONG: readonly (readonly [keyof typeof STATED, string, unknown, string])[] = [
  ['placedAt', 'no time', 'yesterday', 'Must be a time with its zone, such as 2025-03-01T09:30:00Z.'],
  ['asOf', 'no day', '2025-02-30T00:00Z', 'Must be a time with its zone, such as 2025-03-01T09:30:00Z.'],
  ['code', 'too long', TOO_LONG, 'At most 64 characters.'],
  ['ref', 'no cookie', 'no touches', 'Must be the value of the cookie goodword, or - for none.'],
  ['coupons', 'no list', 'A', 'Must be a list, separated by blanks.'],
  ['coupons', 'too long', [TOO_LONG], 'At most 64 characters.'],
  ['coupons', 'too many', MANY, `At most ${MOST_COUPONS}.`],
  ['proofs', 'no text', [null], 'Must be text.'],
  ['proofs', 'inexact', [2 ** 60], 'The number is too large to be exact. Write it as text.'],
  ['proofs', 'too many', MANY, `At most ${MOST_PROOFS}.`],
]

describe('what the protocol says is wrong with a statement', () => {
  it.each(WRONG)('%s, %s: is said in the reader’s own language', (field, what, value, sentence) => {
    const read = v.safeParse(v.object({ [field]: STATED[field] }), { [field]: value })
    if (read.success) throw new Error(`${field} may be ${what}`)
    const [{ message }] = read.issues
    expect(refusal(createTexts('en', en), message)).toBe(sentence)
    const german = refusal(createTexts('de', de), message)
    expect([message, sentence]).not.toContain(german)
  })

  it('knows the very sentence about moments', () => {
    expect(refusal(createTexts('de', de), BAD_MOMENT)).toBe(
      'Muss eine Zeit mit Zeitzone sein, wie 2025-03-01T09:30:00Z.',
    )
  })
})
