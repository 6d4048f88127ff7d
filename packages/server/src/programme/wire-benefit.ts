import { toWire, type WireBenefit } from '@goodword/protocol'
import type { Benefit } from '../domain/benefit.ts'
import { isNothing, type Worth } from '../domain/worth.ts'

/** A promise as it travels. What points and gifts cost the shop is nobody else's business. */
export function wireBenefit(benefit: Benefit): WireBenefit {
  switch (benefit.kind) {
    case 'fixed':
      return { kind: 'fixed', money: toWire(benefit.money) }
    case 'percent': {
      const { basisPoints, cap } = benefit
      return { kind: 'percent', basisPoints, ...(cap && { cap: toWire(cap) }) }
    }
    case 'points':
      return { kind: 'points', points: benefit.points }
    case 'gift':
      return { kind: 'gift', name: benefit.name }
  }
}

/** What a reward came to, as it travels; a share has become a sum by then. `undefined` when it came to nothing. */
export function wireWorth(worth: Worth): WireBenefit | undefined {
  if (isNothing(worth)) return undefined
  if (worth.gift !== undefined) return { kind: 'gift', name: worth.gift }
  if (worth.points > 0) return { kind: 'points', points: worth.points }
  return { kind: 'fixed', money: toWire(worth.money) }
}
