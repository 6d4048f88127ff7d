import type { ApiError } from '../api/api-error.ts'
import type { Texts } from './texts.ts'

/** Why something did not work, in a sentence. */
export function failureSentence(texts: Texts, { problem, isPassing, fields }: ApiError): string {
  if (isPassing || !problem) return texts.say('failure_away')
  if (fields.length > 0) return texts.say('failure_fields', { count: fields.length })
  // Where one code stands for several states, the detail names the one.
  const known = [problem.detail, problem.code].map((one) => texts.sayIfKnown(`failure_${one}`))
  return known.find((one) => one !== undefined) ?? problem.title
}
