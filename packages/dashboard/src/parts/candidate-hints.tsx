import type { AdminCandidate, AdminConversionDetail } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { hashOf } from '../route.ts'

interface CandidateHintsProps {
  readonly candidate: AdminCandidate
  readonly order: AdminConversionDetail
}

const MINUTE = 60_000

/** What there is to judge by whether an advocate sent the buyer, in plain words. */
export function CandidateHints({ candidate, order }: CandidateHintsProps) {
  const texts = useTexts()
  const { advocateId, sameAmount, minutes, joinedAt, credited, wrongReports } = candidate
  return (
    <ul class="why" aria-label={texts.say('hints')}>
      {order.confirmed && <li>{texts.say(sameAmount ? 'hint_same_amount' : 'hint_other_amount')}</li>}
      {minutes !== undefined && <li>{reported(minutes)}</li>}
      <li>
        <a href={hashOf('advocates', advocateId)}>{account()}</a>
      </li>
      <li>{texts.say('hint_credited', { count: credited })}</li>
      <li>{texts.say(wrongReports > 0 ? 'hint_wrong' : 'hint_not_wrong', { count: wrongReports })}</li>
    </ul>
  )

  function reported(after: number): string {
    if (after === 0) return texts.say('hint_at_once')
    return texts.say(after > 0 ? 'hint_after' : 'hint_before', { span: texts.span(Math.abs(after)) })
  }

  function account(): string {
    const before = (order.heardAt - joinedAt) / MINUTE
    return before < 0
      ? texts.say('hint_account_after')
      : texts.say('hint_account_before', { span: texts.span(before) })
  }
}
