import * as v from 'valibot'
import { CHANNEL_GRAMMAR, CODE_GRAMMAR, ID_GRAMMAR } from './code.ts'
import { AGE_LIMIT, TOUCH_AGE_LIMIT } from './limits.ts'

export const CodeSchema = v.pipe(v.string(), v.regex(CODE_GRAMMAR, 'must be 3 to 64 of A-Z a-z 0-9 - _'))
export const ChannelSchema = v.pipe(
  v.string(),
  v.regex(CHANNEL_GRAMMAR, 'must be 1 to 20 of a-z 0-9 -, a letter first'),
)
export const IdSchema = v.pipe(v.string(), v.regex(ID_GRAMMAR, 'must be 8 to 24 of a-z 0-9'))

const Age = (most: number) =>
  v.pipe(
    v.number(),
    v.finite('must be a number of milliseconds'),
    v.transform((age) => Math.min(Math.max(Math.round(age), 0), most)),
  )

/**
 * How long ago something happened when the batch was sent, in milliseconds. Browser clocks are wrong; the
 * difference of two readings of one clock is not. Out of range is clamped, never refused.
 */
export const AgeSchema = Age(AGE_LIMIT)

/** The same for a touch, which lives longer than a message. */
export const TouchAgeSchema = Age(TOUCH_AGE_LIMIT)

/** One arrival with a code, as the browser remembers it. */
export const TouchSchema = v.object({
  code: CodeSchema,
  channel: v.optional(ChannelSchema),
  age: TouchAgeSchema,
  /** Id of the visit that this touch began. */
  visit: IdSchema,
})
export type WireTouch = v.InferInput<typeof TouchSchema>
