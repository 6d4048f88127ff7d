import * as v from 'valibot'

/** Most characters of a name. */
export const NAME_LENGTH = 60

/**
 * Letters with their marks, spaces, apostrophes, hyphens, and dots that end a word (`J. R.`). No digits, no signs, no dot inside a word: what a
 * stranger types here is shown in the shop's name, and must be no address and no markup.
 */
export const NAME_GRAMMAR = /^(?:\p{L}(?:[\p{L}\p{M}\p{Zs}'‘’‐‑-]|\.(?=\p{Zs}|$))*)?$/u

/** A person's name as friends see it; empty for none. */
export const PersonNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(NAME_LENGTH, `must be at most ${NAME_LENGTH} characters`),
  v.regex(
    NAME_GRAMMAR,
    'must be a name: letters, spaces, apostrophes, hyphens, and dots at the end of a word',
  ),
)
