import type { AdminReward } from '@goodword/protocol'
import type { Texts } from './texts.ts'

/** What somebody gets: a gift, points or a sum. */
export function rewardText(
  texts: Texts,
  { gift, points, money }: Pick<AdminReward, 'gift' | 'points' | 'money'>,
): string {
  return gift ?? (points > 0 ? texts.say('points', { count: points }) : texts.money(money))
}
