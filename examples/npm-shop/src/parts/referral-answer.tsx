import type { ConversionResult } from '@goodword/core'
import { price } from '../price.ts'

/** What became of the referral, for the friend who has just bought. Nothing for shoppers whom nobody sent. */
export function ReferralAnswer({ answer, granted }: ReferralAnswerProps) {
  return (
    <p class="answer" role="status">
      {answer && sentence(answer, granted)}
    </p>
  )
}

interface ReferralAnswerProps {
  readonly answer: ConversionResult | undefined
  /** The friend has had their part already: it stands on the bill. */
  readonly granted: boolean
}

function sentence(answer: ConversionResult, granted: boolean): string {
  if (answer.status === 'skipped' || answer.status === 'rejected') return ''
  if (answer.status === 'queued')
    return 'If a friend sent you, we will thank them as soon as we can be reached.'
  const { decision } = answer
  if (!decision?.credited) return ''
  const thanks = 'The friend who sent you will be thanked.'
  const own = decision.friendReward
  return own?.benefit.kind === 'fixed' && !granted
    ? `${thanks} And ${price(own.benefit.money.amount)} are for you.`
    : thanks
}
