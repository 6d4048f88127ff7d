import { DAY } from '../day.ts'
import type { JudgedOrder } from '../judged-order.ts'
import type { Programme } from '../programme.ts'
import type { Reason } from '../reason.ts'

/** When a reward may be released, and why. */
export interface Hold {
  /** Since when the order can be trusted, epoch ms; `undefined`: it cannot be yet. */
  readonly trustedAt: number | undefined
  /** Epoch ms; `undefined`: not before a person or the shop's word releases it. */
  readonly releaseAt: number | undefined
  readonly reasons: readonly Reason[]
}

/**
 * The hold counts from the moment that the order could first be trusted, so later reports of it neither
 * shorten nor prolong the wait.
 */
export function trust(order: JudgedOrder, programme: Programme): Hold {
  const verified = order.verifiedAt !== undefined
  // Whoever has spoken of an order and has not said that it is paid has sent something back, or called it off.
  const isBelieved = programme.trust === 'reported' && !order.isStated
  const trustedAt = order.verifiedAt ?? (isBelieved ? order.heardAt : undefined)
  return {
    trustedAt,
    releaseAt: trustedAt === undefined ? undefined : trustedAt + programme.holdDays * DAY,
    reasons: [
      { code: 'order_verified', fired: verified },
      { code: 'order_unverified', fired: trustedAt === undefined },
    ],
  }
}
