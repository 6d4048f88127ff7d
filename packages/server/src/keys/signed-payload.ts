import type { JWTVerifyOptions } from 'jose'
import type { SigningKey } from './vault.ts'

/** Loaded when the first token comes: many shops never send any. Node looks up even a module that it has loaded for 50 µs and more. */
let library: Promise<typeof import('jose')> | undefined

/**
 * What a JWT states that one of these keys has signed; `undefined` when none has (a shop that rotates its key has two for a while),
 * or when it is not valid now. Only HS256: a token never chooses how it is checked.
 *
 * @param now epoch ms
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.1
 */
export async function signedPayload(
  token: string,
  keys: readonly SigningKey[],
  now: number,
  options: Pick<JWTVerifyOptions, 'maxTokenAge' | 'clockTolerance'> = {},
): Promise<unknown> {
  library ??= import('jose')
  const { jwtVerify } = await library
  for (const key of keys) {
    try {
      const checks = { ...options, algorithms: ['HS256'], currentDate: new Date(now) }
      return (await jwtVerify(token, key, checks)).payload
    } catch {
      // Not signed with this one.
    }
  }
  return undefined
}
