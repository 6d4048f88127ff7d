import type { AdminConversionDetail } from '@goodword/protocol'
import { useTexts } from '../app.ts'
import { Badge } from './badge.tsx'

type OrderAmountProps = Pick<AdminConversionDetail, 'amount' | 'confirmed' | 'reports'>

/** What an order came to. Before the shop has said so it is what browsers say; while they contradict each other, all that they say. */
export function OrderAmount({ amount, confirmed, reports }: OrderAmountProps) {
  const texts = useTexts()
  if (amount)
    return (
      <span>
        <span class="amount">{texts.money(amount)}</span>{' '}
        {!confirmed && <Badge state="held" words="amount_unconfirmed" />}
      </span>
    )
  const said = [...new Set(reports.map((report) => texts.money(report.amount)))].slice(0, MOST_SHOWN)
  return said.length > 0 ? <span>{texts.say('amounts_differ', { amounts: said.join(', ') })}</span> : null
}

/** Anybody can report a number that was guessed, and as often as they like. */
const MOST_SHOWN = 3
