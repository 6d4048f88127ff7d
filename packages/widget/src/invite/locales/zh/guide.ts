import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Chinese: guidelines and terms. */
export const zh: Translated<typeof en> = {
  gets_heading: '双方各得什么',
  gets_friend: '朋友在 {shop} 可获得 {offer}。',
  gets_you: '朋友购买后，你可获得 {reward}。',
  audience_heading: '{shop} 适合谁',
  tips_heading: '怎样分享更好',
  tip_one: '想一位真正会喜欢的人，亲自写给 TA。这比群发更有效。',
  tip_words: '用自己的话说说你喜欢什么。没有人比你更清楚。',
  tip_honest: '告诉对方你也会得到奖励。这样才公平，我们的消息已经替你说明。',
  tip_calm: '一次就够了：反复发送链接会让人反感。优惠券网站和广告不适合用来邀请朋友。',
  terms_heading: '条款',
  terms_default: '退货期过后发放奖励。自己的购买不计入。',
  terms_link: '阅读全部条款',
}
