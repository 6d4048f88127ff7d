import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { EmailSchema } from './advocate.ts'
import { isEmail } from './email.ts'

const longest = `${'x'.repeat(242)}@example.org`

describe('isEmail', () => {
  it.each(['anna@example.org', 'a+b@sub.example.co.uk', 'ännä@exämple.org', longest])('takes %s', (email) => {
    expect(isEmail(email)).toBe(true)
    expect(v.is(EmailSchema, email)).toBe(true)
  })

  it.each([
    '',
    'anna',
    'anna@example',
    'a nna@example.org',
    'anna@@example.org',
    '<anna@example.org>',
    `x${longest}`,
  ])('refuses %j, as the schema does', (email) => {
    expect(isEmail(email)).toBe(false)
    expect(v.is(EmailSchema, email)).toBe(false)
  })
})
