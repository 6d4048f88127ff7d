import { describe, expect, it } from 'vitest'
import { emailIdentity } from './email-identity.ts'

describe('emailIdentity', () => {
  it.each([
    ['case', 'Sample@Example.TEST', 'sample@example.test'],
    ['spaces around it', '  sample@example.test ', 'sample@example.test'],
    ['what follows a plus', 'sample+shop+2@example.test', 'sample@example.test'],
    ['dots at Gmail', 's.am.ple@gmail.com', 'sample@gmail.com'],
    ['the other name of Gmail', 'Sam.ple+x@GoogleMail.com', 'sample@gmail.com'],
    ['full-width letters', 'ｓａｍｐｌｅ@example.test', 'sample@example.test'],
    ['how an accent is written', 'u\u0308ber@example.test', 'über@example.test'],
    ['a host in its own letters', 'sample@EXÄMPLE.test', 'sample@xn--exmple-cua.test'],
    ['a host that is ASCII already', 'sample@xn--exmple-cua.test', 'sample@xn--exmple-cua.test'],
    ['a host with full-width letters and dots', 'sample@ｅｘａｍｐｌｅ。test', 'sample@example.test'],
    ['a final dot', 'sample@example.test.', 'sample@example.test'],
  ])('does not mind %s', (_, address, identity) => {
    expect(emailIdentity(address)).toBe(identity)
  })

  it.each([
    ['dots elsewhere', 's.ample@example.test', 'sample@example.test'],
    ['another host', 'sample@example.test', 'sample@mail.example.test'],
    ['an accent', 'samplé@example.test', 'sample@example.test'],
  ])('keeps apart what %s distinguishes', (_, a, b) => {
    expect(emailIdentity(a)).not.toBe(emailIdentity(b))
  })

  it.each([
    '',
    '@',
    'sample',
    '@example.test',
    '+x@example.test',
    'a@',
    'a@b c',
    'a@b/c',
    'a@[::1]',
    'a@b:1',
  ])('knows nobody by %j', (address) => {
    expect(emailIdentity(address)).toBeUndefined()
  })
})
