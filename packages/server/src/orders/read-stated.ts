import { foldCode, PROOF_GRAMMAR, parseTouches, type STATED } from '@goodword/protocol'
import type { InferOutput, ObjectSchema } from 'valibot'
import { DAY } from '../domain/day.ts'
import type { Statement } from '../domain/evidence/statement.ts'
import type { Touch } from '../domain/evidence/touch.ts'
import { hash } from '../keys/hash.ts'
import type { Vault } from '../keys/vault.ts'
import { readBuyer } from './read-buyer.ts'

/** What an order's own statement may say, as it travels: `null` says that there is none. */
export type Stated = Partial<InferOutput<ObjectSchema<typeof STATED, undefined>>> & {
  readonly customerId?: string | null | undefined
  readonly email?: string | null | undefined
}

/** The facts of a statement. */
export type StatedFacts = Pick<
  Statement,
  'placedAt' | 'code' | 'touches' | 'coupons' | 'customerId' | 'emailKey' | 'disposable' | 'proofs'
>

/**
 * Reads what a token, the API or a line of a table states about an order. Of an address a keyed hash is kept, of what proves the buyer's session
 * another hash.
 *
 * @param receivedAt epoch ms
 */
export function readStated(vault: Vault, shopId: string, stated: Stated, receivedAt: number): StatedFacts {
  const { placedAt, code, ref, coupons, coupon, proofs, customerId, email } = stated
  return {
    placedAt,
    code,
    touches: touchesFrom(ref, Math.min(placedAt ?? receivedAt, receivedAt)),
    coupons: couponsFrom(coupons, coupon),
    customerId,
    ...buyerFrom(vault, shopId, email),
    proofs: proofs?.map((proof) => (PROOF_GRAMMAR.test(proof) ? proof : hash(proof))),
  }
}

/** Codes as a buyer typed them, without the spaces around, each once in whatever spelling. */
export function couponsFrom(
  coupons: readonly string[] | undefined,
  coupon: string | null | undefined,
): readonly string[] | undefined {
  const said = coupons ?? (coupon === undefined ? undefined : [coupon ?? ''])
  if (!said) return undefined
  const once = new Map<string, string>()
  for (const one of said.map((coupon) => coupon.trim())) {
    const key = foldCode(one)
    if (key !== '' && !once.has(key)) once.set(key, one)
  }
  return [...once.values()]
}

/** How far ahead a browser's clock may be, in milliseconds. */
const CLOCK_AHEAD = DAY

/**
 * The cookie's value was there when the order was placed, so its touches came before: a browser's clock that is ahead makes none of them later.
 * One that is much later was no part of the order: the cookie was read when its page was opened again.
 */
function touchesFrom(ref: string | null | undefined, placedAt: number): readonly Touch[] | undefined {
  if (ref === undefined) return undefined
  const before = (parseTouches(ref) ?? []).filter(({ at }) => at <= placedAt + CLOCK_AHEAD)
  return before.map(({ code, channel, at: said, visit }) => {
    const at = Math.min(said, placedAt)
    return { code, channel, visit, at, ageAtOrder: placedAt - at }
  })
}

function buyerFrom(vault: Vault, shopId: string, email: string | null | undefined) {
  if (email === null) return { emailKey: null, disposable: false }
  const read = readBuyer(vault, shopId, email)
  return read.emailKey === undefined ? {} : read
}
