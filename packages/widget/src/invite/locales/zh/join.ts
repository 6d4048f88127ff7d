import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Chinese: the form that joins. */
export const zh: Translated<typeof en> = {
  join_heading: '好东西，一起分享',
  join_intro: '领取你的专属链接发给朋友。朋友购买后，你们都会有小惊喜。',
  join_label: '你的邮箱',
  join_button: '获取链接',
  join_button_busy: '请稍候…',
  join_note: '我们会发送邮件确认你的邮箱。你现在就可以分享链接。',
  join_missing: '请输入邮箱。',
  join_invalid: '邮箱似乎不完整，应类似 name@example.com。',
  join_away: '暂时无法连接商店。你的邮箱还在这里，请重试。',
}
