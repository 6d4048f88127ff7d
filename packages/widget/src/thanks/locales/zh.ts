import type { ThanksWords } from './en.ts'

/** Chinese. */
export const zh: ThanksWords = {
  direction: 'ltr',
  benefit_points: { other: '{count} 积分' },

  rate_heading: '这次购物体验如何？',
  stars: { other: '{count} 星' },
  star_1: '很差',
  star_2: '不太好',
  star_3: '一般',
  star_4: '好',
  star_5: '非常好',
  words_good: '你喜欢哪些方面？',
  words_poor: '我们可以改进什么？',
  recommend: '你为什么会推荐我们？',
  optional: '选填',
  send: '发送',
  busy: '请稍候…',
  later: '以后再说',
  away: '暂时无法连接商店。你写的内容还在这里，请重试。',

  rated_heading: '谢谢！',
  rated: '你的评价已送达商店。',
  invite_heading: '还有谁会喜欢？',
  invite_product: '还有谁会喜欢 {product}？',

  missed_open: '是有人介绍你来的吗？',
  missed_text: '告诉我们是谁，商店好向 TA 道谢。',
  missed_from: '对方的邀请码或名字',
  missed_order: '你的订单号',
  missed_missing: '请输入邀请码或名字。',
  missed_send: '告诉商店',
  missed_received: '谢谢！商店会查看。',
}
