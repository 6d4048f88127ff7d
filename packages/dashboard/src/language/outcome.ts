import type { AdminConversionDetail } from '@goodword/protocol'
import type { Texts } from './texts.ts'

/** What has become of an order and its rewards, in a sentence: what was decided, not what was asked for. */
export function outcome(
  texts: Texts,
  { review, status, releaseAt, confirmed }: AdminConversionDetail,
): string {
  if (review === 'open') return texts.say('outcome_review')
  if (status === 'refused') return texts.say('outcome_refused')
  if (status === 'approved') return texts.say('outcome_released')
  if (releaseAt !== undefined) return texts.say('outcome_until', { date: texts.date(releaseAt) })
  return texts.say(confirmed ? 'outcome_nobody' : 'outcome_unconfirmed')
}
