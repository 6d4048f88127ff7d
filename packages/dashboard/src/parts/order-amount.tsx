import type { AdminConversionDetail } from '@goodword/protocol'
import { useTexts } from '../app.ts'

/** What an order came to; while browsers contradict each other, what they say. */
export function OrderAmount({ amount, claims }: Pick<AdminConversionDetail, 'amount' | 'claims'>) {
  const texts = useTexts()
  if (amount) return <span class="amount">{texts.money(amount)}</span>
  // The owner's own claims say nothing but who sent the buyer.
  const heard = claims.filter(({ source }) => source !== 'owner')
  const said = [...new Set(heard.map((claim) => texts.money(claim.amount)))].slice(0, MOST_SHOWN)
  return said.length > 0 ? <span>{texts.say('amounts_differ', { amounts: said.join(', ') })}</span> : null
}

/** Anybody can report a number that was guessed, and as often as they like. */
const MOST_SHOWN = 3
