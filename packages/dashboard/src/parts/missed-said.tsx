import type { AdminMissedReferral } from '@goodword/protocol'
import { useTexts } from '../app.ts'

/** What a friend said, about which order, and when. */
export function MissedSaid({ from, orderId, at }: AdminMissedReferral) {
  const texts = useTexts()
  return (
    <>
      <h2>{orderId ? texts.say('order', { number: orderId }) : texts.say('missed_no_order')}</h2>
      <p>
        {texts.say('missed_said')} <q>{from}</q>
      </p>
      <p class="facts">
        <span>{texts.date(at)}</span>
      </p>
    </>
  )
}
