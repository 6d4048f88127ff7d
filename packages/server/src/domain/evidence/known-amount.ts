import type { Money } from '@goodword/protocol'
import type { Order } from './order.ts'
import type { Report } from './report.ts'

/**
 * What an order came to, as far as it is beyond doubt: the shop's word, else what all browsers say, for the owner to confirm by a press. Anybody
 * can report an order whose number is guessed, so reports that contradict each other leave it open.
 *
 * @returns `undefined` while it is open, and once the shop has spoken of it without an amount
 */
export function knownAmount({ money, firstStatedAt }: Order, reports: readonly Report[]): Money | undefined {
  if (money !== undefined || firstStatedAt !== undefined) return money
  const [first, ...others] = reports
  const isSame = ({ money: said }: Report) =>
    said.minor === first?.money.minor && said.currency === first.money.currency
  return others.every(isSame) ? first?.money : undefined
}
