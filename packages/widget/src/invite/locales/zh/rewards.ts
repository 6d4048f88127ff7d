import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Chinese: what became of the invitations. */
export const zh: Translated<typeof en> = {
  total_earned: '已获得',
  total_waiting: '等待中',
  total_visits: '访问',

  friend_bought: '朋友于{date}购买',
  friend_opened: '朋友于{date}打开了你的链接',
  friend_opened_note: '还没有购买。一句贴心的话也许有帮助。',

  step_clicked: '打开链接',
  step_bought: '购买',
  step_waiting: '等待中',
  step_paid: '已发放',
  step_until: '至{date}',
  step_done: '（已完成）',
  step_now: '（进行中）',
  step_later: '（未开始）',

  held_until: '等待至{date}，以防退货',
  held: '等待商店确认购买',
  approved: '已确认，即将发放',
  issued: '已发放',
  redeemed: '已发放并使用',
  refused: '这次购买没有奖励',
  refused_because: '这次购买没有奖励。{reasons}',
  reversed: '已收回：商品被退回',

  reason_no_touch: '不是通过你的链接购买的。',
  reason_code_unknown: '使用的邀请码在这里不存在。',
  reason_window_passed: { other: '购买时，距离打开你的链接已超过 {count} 天。' },
  reason_advocate_inactive: '你已不再参加这个计划。',
  reason_own_link: '这是用你自己的链接购买的，而链接是给朋友的。',
  reason_order_unverified: '商店还没有确认。',
  reason_programme_not_started: '购买时计划还没有开始。',
  reason_programme_ended: '购买时计划已经结束。',
  reason_kind_not_rewarded: '这类购买没有奖励。',
  reason_other_currency: '购买所用的货币不属于本活动。',
  reason_order_below_minimum: '金额稍低于奖励要求。',
  reason_not_a_new_customer: '朋友以前在这里买过，而奖励只针对新顾客。',
  reason_advocate_cap_reached: '你已达到个人奖励上限，谢谢。',
  reason_budget_spent: '商店准备的奖励已全部发完。',
  reason_order_cancelled: '订单已取消。',
  reason_order_refunded: '商品已退回。',
  reason_review_refused: '商店审核后认为不符合条件。',
  reason_touch_after_order: '你的链接是在购买之后才打开的。',
  reason_amount_differs: '商店记录的金额与其页面上报的金额不同，需要商店核实。',
  reason_too_late: '商店页面没有及时上报这笔购买，因此无法自动计入。',

  ask: '联系商店',
  ask_subject: '关于奖励的问题，邀请码 {code}',
  show_all: '显示全部（{total}）',
  show_fewer: '收起',

  tier_label: '距离下一级',
  tier_next: { other: '再有 {count} 位朋友购买，每位可为你带来 {reward}。' },
  tier_now: '你已达到 {name}。',
  tier_top: '你已达到最高级别。谢谢！',

  coupons_heading: '你的优惠券',
  coupon_copy: '复制',
  coupon_copied: '已复制',
  coupon_copied_spoken: '优惠券已复制。请在结账时输入。',
}
