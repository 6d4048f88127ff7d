import type { Terms } from '../api/terms.ts'
import type { Typed } from '../state/draft.ts'

/** What is paid for; sign-ups and leads come to nothing by nature. */
const PAID = ['order', 'booking']

/** Whether what is typed promises a reward that is no share of the order, so that an order that costs nothing earns it too. */
export function promisesWhateverIsPaid(typed: Typed, { kinds, tiers }: Partial<Terms> = {}): boolean {
  if (kinds && !PAID.some((kind) => kinds.includes(kind))) return false
  const isGiven = (name: string) => {
    const kind = typed[`${name}.kind`]
    return kind === 'fixed'
      ? /[1-9]/.test(typed[`${name}.amount`] ?? '')
      : kind === 'points' || kind === 'gift'
  }
  // Tiers have no field here; what they give is looked at by the server.
  return isGiven('terms.advocateReward') || isGiven('terms.friendReward') || hasTiers(tiers)
}

function hasTiers(tiers: unknown): boolean {
  return (
    Array.isArray(tiers) &&
    tiers.some((tier: { reward?: { kind?: string } } | null) => tier?.reward?.kind !== 'percent')
  )
}

/** Whether the smallest order that is typed keeps orders out that cost nothing. */
export function keepsFreeOrdersOut(typed: Typed): boolean {
  return /[1-9]/.test(typed['terms.minimumOrder'] ?? '')
}
