import * as v from 'valibot'
import { ShopKeySchema } from './messages.ts'

/** 256 random bits as base64url: secrets of sessions and of the links that open one. */
export const ENTRY_GRAMMAR = /^[\w-]{43}$/

/**
 * Body of `POST /v1/session/exchange`: the secret that stood in the fragment of “Back to the shop”. It opens one session, once, within ten
 * minutes.
 */
export const SessionExchangeSchema = v.object({
  shop: ShopKeySchema,
  entry: v.pipe(v.string(), v.regex(ENTRY_GRAMMAR, 'must be the secret of a link')),
})
export type SessionExchange = v.InferInput<typeof SessionExchangeSchema>

/** Answer to it: bearer token for `GET /v1/invite`, which sees everything of the person's account. */
export const SessionEnteredSchema = v.object({ session: v.string() })
export type SessionEntered = v.InferOutput<typeof SessionEnteredSchema>

/** Body of `POST /v1/session/end`, which may be empty. */
export const SessionEndSchema = v.object({
  /**
   * Ends all sessions of the account. A session that sees only its own code ends itself alone.
   * @default false
   */
  everywhere: v.optional(v.boolean(), false),
})
export type SessionEnd = v.InferInput<typeof SessionEndSchema>

/** Answer to it. */
export const SessionEndedSchema = v.object({
  ended: v.literal(true),
  /** How many sessions were ended by this. */
  sessions: v.number(),
})
export type SessionEnded = v.InferOutput<typeof SessionEndedSchema>
