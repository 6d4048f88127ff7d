import type { Money } from '@goodword/protocol'
import type { Claim } from './claim.ts'
import { orderFrom } from './order.ts'

/**
 * What an order came to, as far as it is beyond doubt: the shop's word, else what all browsers say. Anybody can report an order whose number
 * is guessed, so browsers that contradict each other leave it open.
 */
export function agreedMoney([first, ...others]: readonly Claim[]): Money | undefined {
  if (!first) return undefined
  const { money, verifiedAt } = orderFrom([first, ...others])
  const isAgreed = [first, ...others].every(
    ({ source, money: said }) =>
      source === 'owner' || (said.minor === money.minor && said.currency === money.currency),
  )
  return verifiedAt !== undefined || isAgreed ? money : undefined
}
