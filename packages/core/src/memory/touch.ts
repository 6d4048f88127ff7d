import type { KeptTouch, parseTouches } from '@goodword/protocol'

export { formatTouches, parseTouches } from '@goodword/protocol'

/** One arrival with a referral code, as this browser remembers it. */
export type Touch = KeptTouch

/** What reads touches: jars are given it, so that the tag's engine does not carry it a second time. */
export type ParseTouches = typeof parseTouches

/** The first touch stays the first; the new one becomes the latest. */
export function addTouch(touches: readonly Touch[], touch: Touch): Touch[] {
  return touches[0] ? [touches[0], touch] : [touch]
}
