import type { ConversionResult } from '@goodword/core'
import { price } from '../price.ts'

/** What became of the referral, for the friend who has just bought. Nothing for shoppers whom nobody sent. */
export function ReferralAnswer({ answer }: { answer: ConversionResult | undefined }) {
  return (
    <p class="answer" role="status">
      {answer && sentence(answer)}
    </p>
  )
}

function sentence(answer: ConversionResult): string {
  if (answer.status === 'skipped' || answer.status === 'rejected') return ''
  if (answer.status === 'queued')
    return 'If a friend sent you, we will thank them as soon as we can be reached.'
  const { decision } = answer
  if (!decision?.credited) return ''
  const thanks = 'The friend who sent you will be thanked.'
  const own = decision.friendReward
  return own?.benefit.kind === 'fixed'
    ? `${thanks} And ${price(own.benefit.money.amount)} are for you.`
    : thanks
}
