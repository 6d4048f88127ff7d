import type { Explanation } from './explanation.ts'

/** An object that holds no other one. */
const INNERMOST = /\{[^{}[\]]*\}/g

/** What `explain()` says, to be read in a corner of a page: a reason, a reward, a touch has a line of its own. */
export function explanationText(said: Explanation): string {
  const text = JSON.stringify(said, undefined, 2)
  return text.replace(INNERMOST, (object) => object.replace(/\n\s*/g, ' '))
}
