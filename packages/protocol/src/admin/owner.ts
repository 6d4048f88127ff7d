import * as v from 'valibot'
import { TimeSchema } from './page.ts'

/** Body of `POST /admin/api/session`: the secret of a one-time link. */
export const OwnerSignInSchema = v.strictObject({
  link: v.pipe(v.string(), v.maxLength(200, 'must be at most 200 characters')),
})

/** Answer to `POST /admin/api/session`: who is there. */
export const OwnerSessionSchema = v.object({
  signedIn: v.literal(true),
  /** Sent back with each change, in a header. */
  token: v.string(),
  expiresAt: TimeSchema,
  /** Whether all shops of the server are open to this session, and new ones can be made. */
  operator: v.boolean(),
  shops: v.array(v.object({ id: v.string(), name: v.string() })),
})
export type OwnerSession = v.InferOutput<typeof OwnerSessionSchema>

/**
 * Answer to `GET /admin/api/session`. That nobody is there is an answer, no failure: browsers write each refused request into their
 * console, and the door is the first thing that an owner sees.
 */
export const OwnerPresenceSchema = v.variant('signedIn', [
  OwnerSessionSchema,
  v.object({ signedIn: v.literal(false) }),
])
export type OwnerPresence = v.InferOutput<typeof OwnerPresenceSchema>

/** Answer to `POST /admin/api/shops`, and to a new secret key. */
export const ShopMadeSchema = v.object({
  shopId: v.string(),
  /** Shown now and never again. */
  secretKey: v.string(),
})
export type ShopMade = v.InferOutput<typeof ShopMadeSchema>
