import type { InviteFriend, Reason, ReasonCode } from '@goodword/protocol'
import type { Texts } from '../../../words/texts.ts'
import { writeDay } from '../../../words/write-day.ts'
import type { SayReward } from './words.ts'

/** How far a purchase has come, in the reader's words. */
export interface FriendWords {
  readonly status: string
  /** Plain reasons why there is no reward; empty when there is one. */
  readonly reasons: readonly string[]
}

/** The sentence of each reason that speaks against a reward. */
const AGAINST: Record<ReasonCode, Parameters<SayReward>[0] | undefined> = {
  // These explain why there is a reward.
  touch_credited: undefined,
  coupon_credited: undefined,
  code_credited: undefined,
  order_verified: undefined,
  tier_reached: undefined,
  no_touch: 'reason_no_touch',
  code_unknown: 'reason_code_unknown',
  window_passed: 'reason_window_passed',
  advocate_inactive: 'reason_advocate_inactive',
  own_link: 'reason_own_link',
  order_unverified: 'reason_order_unverified',
  programme_not_started: 'reason_programme_not_started',
  programme_ended: 'reason_programme_ended',
  kind_not_rewarded: 'reason_kind_not_rewarded',
  other_currency: 'reason_other_currency',
  order_below_minimum: 'reason_order_below_minimum',
  not_a_new_customer: 'reason_not_a_new_customer',
  advocate_cap_reached: 'reason_advocate_cap_reached',
  budget_spent: 'reason_budget_spent',
  order_cancelled: 'reason_order_cancelled',
  order_refunded: 'reason_order_refunded',
  review_refused: 'reason_review_refused',
  touch_after_order: 'reason_touch_after_order',
  amount_differs: 'reason_amount_differs',
  too_late: 'reason_too_late',
}

/** @param say sentences of this part */
export function friendWords(
  { reward, reasons }: InviteFriend,
  say: SayReward,
  { lang }: Pick<Texts, 'lang'>,
): FriendWords {
  if (!reward || reward.status === 'refused')
    return { status: say('refused'), reasons: against(reasons, say) }
  if (reward.status === 'held' && reward.releaseAt !== undefined) {
    return { status: say('held_until', { date: writeDay(lang, reward.releaseAt) }), reasons: [] }
  }
  return { status: say(reward.status), reasons: [] }
}

function against(reasons: readonly Reason[], say: SayReward): string[] {
  return reasons.flatMap(({ code, fired, params }) => {
    const key = AGAINST[code]
    return fired && key ? [say(key, { ...params, count: Number(params?.days ?? 0) })] : []
  })
}
