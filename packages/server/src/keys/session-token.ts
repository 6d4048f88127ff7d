import { hash } from './hash.ts'
import { randomToken } from './random-text.ts'

/** A session token, and the hash of its secret half that is kept. */
export interface SessionToken {
  readonly token: string
  readonly tokenHash: string
}

/** `SHOP.SECRET`: sessions are kept by shop, so the token says where to look. The shop's id is no secret. */
const GRAMMAR = /^([\w-]{1,64})\.([\w-]{43})$/

/** Makes a new token of 256 random bits. */
export function makeSessionToken(shopId: string): SessionToken {
  const secret = randomToken()
  return { token: `${shopId}.${secret}`, tokenHash: hash(secret) }
}

/** Reads a token as a browser sent it. */
export function readSessionToken(token: string): { shopId: string; tokenHash: string } | undefined {
  const [, shopId, secret] = GRAMMAR.exec(token) ?? []
  return shopId && secret ? { shopId, tokenHash: hash(secret) } : undefined
}
