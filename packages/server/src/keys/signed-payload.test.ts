import { createHmac, webcrypto } from 'node:crypto'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { signedPayload } from './signed-payload.ts'

const SECRET = 'sk_a_sample_that_is_long_enough_for_it'
const NOW = Date.UTC(2025, 5, 1)
const keyOf = (secret: string) =>
  webcrypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
const key = await keyOf(SECRET)
const other = await keyOf('sk_another_sample_that_is_long_enough')
const payload = { orderId: 'A-1', amount: '49.90' }

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (header: unknown, body: string = part(payload)) => {
  const text = `${part(header)}.${body}`
  return `${text}.${createHmac('sha256', SECRET).update(text).digest('base64url')}`
}
const good = signed({ alg: 'HS256' })

describe('what a signed token states', () => {
  it('is read when a library has signed it with the key, or with another one that still counts', async () => {
    const token = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(new TextEncoder().encode(SECRET))
    expect(await signedPayload(token, [key], NOW)).toEqual(payload)
    expect(await signedPayload(token, [other, key], NOW)).toEqual(payload)
  })

  it.each([
    ['with another key', good, [other]],
    ['when no key counts', good, []],
    ['that was changed', good.replace(part(payload), part({ ...payload, amount: '9999.00' })), [key]],
    ['without a signature', good.replace(/\.[^.]*$/, '.'), [key]],
    ['with a signature cut short', good.slice(0, -2), [key]],
    ['that wants no signature', `${part({ alg: 'none' })}.${part(payload)}.`, [key]],
    ['signed in another way', signed({ alg: 'HS512' }), [key]],
    ['with an extension that must be understood', signed({ alg: 'HS256', crit: ['b64'] }), [key]],
    ['of four parts', `${good}.x`, [key]],
    ['that holds no JSON', signed({ alg: 'HS256' }, 'bm8'), [key]],
    ['that is none', 'no token', [key]],
    ['that has expired', signed({ alg: 'HS256' }, part({ ...payload, exp: NOW / 1000 - 1 })), [key]],
    ['that does not count yet', signed({ alg: 'HS256' }, part({ ...payload, nbf: NOW / 1000 + 1 })), [key]],
  ])('is nothing in a token %s', async (_, token, keys) => {
    expect(await signedPayload(token, keys, NOW)).toBeUndefined()
  })
})
