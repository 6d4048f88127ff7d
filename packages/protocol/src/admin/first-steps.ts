import * as v from 'valibot'

/** Answer to `GET /v1/admin/first-steps`: how far the shop's first referral has come. */
export const FirstStepsSchema = v.object({
  /** Somebody has become an advocate. */
  joined: v.boolean(),
  /** A friend has opened a share link, and may be remembered: before consent nothing is told of a visit. */
  visited: v.boolean(),
  /** An order of a friend has been reported. */
  ordered: v.boolean(),
  /** An order is credited to its advocate: the shop has said that it is paid, or believes browsers. */
  credited: v.boolean(),
})
export type FirstSteps = v.InferOutput<typeof FirstStepsSchema>
