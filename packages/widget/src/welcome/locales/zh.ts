import type { WelcomeWords } from './en.ts'

/** Chinese. */
export const zh: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { other: '{count} 积分' },

  region: '朋友的邀请',
  close: '关闭',

  offer_heading: '朋友送你 {offer}',
  offer_heading_from: '{from} 送你 {offer}',
  offer_text: '欢迎来到 {shop}！下单时使用你的优惠码即可获得。',
  offer_minimum: '订单满 {minimum} 可用。',
  offer_until: '{date}前有效。',
  reveal: '显示优惠码',
  busy: '请稍候…',

  code_label: '你的优惠码',
  copy: '复制',
  copied: '已复制',
  copied_spoken: '优惠码已复制。',
  copy_selected: '已选中：请用键盘或长按复制。',
  applied: '完成！商店已收到你的优惠码。',
  filled: '完成！优惠码已填入优惠券栏。',
  shown: '请在结账时输入。',

  own_heading: '这是你自己的链接',
  own_text: '它是给朋友的。你自己的订单没有奖励。想看看朋友会看到什么，请用无痕窗口打开它。',
  own_other: '我是另一个人',

  sorry_heading: '欢迎来到 {shop}！',
  ended: '这次邀请的优惠已结束，但仍然欢迎你。',
  unknown: '这个链接已失效。可以请朋友再发一个。',
}
