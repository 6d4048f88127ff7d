import * as v from 'valibot'

/** Milliseconds since 1970, between 1973 and 2286: ten digits would be seconds, and mean a day in 1970. */
const MILLISECONDS = /^\d{12,13}$/

/** ISO 8601 with its zone, and with the spaces that shop systems write: `2025-03-01 09:30:00 +0100`. */
const WITH_ZONE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)$/i

/** What is said of a moment that cannot be read. */
export const BAD_MOMENT =
  'must be a time with its zone such as 2025-03-01T09:30:00Z, or milliseconds since 1970'

/**
 * A moment as a shop's system writes it, in milliseconds since 1970; `undefined` when it does not say exactly one moment. A time without
 * its zone could be any of 26 hours.
 *
 * @example momentFrom('2025-03-01T09:30:00+01:00') // 1740817800000
 */
export function momentFrom(text: string): number | undefined {
  if (MILLISECONDS.test(text)) return Number(text)
  const [, day = '', minute = '', seconds = ':00', zone = ''] = WITH_ZONE.exec(text) ?? []
  // `Date.parse` would take 30 February for 2 March.
  const midnight = new Date(`${day}T00:00Z`)
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined
  const at = Date.parse(`${day}T${minute}${seconds}${zone.toUpperCase()}`)
  return Number.isNaN(at) ? undefined : at
}

/** A moment on the wire: ISO 8601 with its zone, or milliseconds since 1970 as a number or a string. Read as milliseconds. */
export const MomentSchema = v.pipe(
  v.union([v.string(), v.number()], BAD_MOMENT),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const at = momentFrom(String(dataset.value))
    if (at !== undefined) return at
    addIssue({ message: BAD_MOMENT })
    return NEVER
  }),
)
