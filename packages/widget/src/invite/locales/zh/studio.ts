import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Chinese: the message studio. */
export const zh: Translated<typeof en> = {
  studio_heading: '用你自己的话',
  channel_label: '发到哪里',
  tone_label: '发给谁',
  tone_friend: '朋友',
  tone_family: '家人',
  tone_colleague: '同事',
  length_label: '长度',
  length_short: '简短',
  length_chat: '聊天',
  length_letter: '书信',

  subject_label: '主题',
  text_label: '你的消息',
  fixed_label: '总会附上，这样才公平',
  fixed_note: '朋友有权知道你也会得到奖励。',
  message_reset: '重新开始',
  message_copy: '复制消息',
  message_copied: '已复制',
  message_copied_spoken: '消息已复制。把它粘贴到朋友能看到的地方。',
  message_selected: '已选中：请用键盘或长按复制。',
  message_send: '用 {channel} 发送',
  message_link_only: '{channel} 只接受链接。请先复制消息，再粘贴过去。',

  count_sms: { other: '{count} 条短信，还剩 {left} 个字符' },
  count_left: { other: '还剩 {count} 个字符' },
  count_over: { other: '超出 {count} 个字符' },
  count_characters: { other: '{count} 个字符' },
  count_subject: { other: '主题有 {count} 个字符；手机大约显示 {most} 个。' },

  disclosure: '用我的链接，你可获得 {offer}；你购买后，我可获得 {reward}。',
  opening: '我喜欢在 {shop} 购物。',
  opening_product: '我刚在 {shop} 买了 {product}。',

  subject_friend: '发现了你可能喜欢的东西',
  subject_family: '{shop} 的好东西，送给你',
  subject_colleague: '推荐一家店：{shop}',

  short_friend: '{opening}你也会喜欢的。',
  short_family: '{opening}看看吧，我一下就想到了你。',
  short_colleague: '{opening}也许对你有用。',

  chat_friend: '嗨！{opening}我马上就想到了你，想分享给你。有空时看看吧。',
  chat_family: '你好呀！{opening}我觉得也有适合你的。看看，告诉我你最喜欢哪个。',
  chat_colleague: '嗨！{opening}前几天我们聊到好店，这是我的推荐。',

  letter_friend:
    '你好！\n\n希望你一切都好。{opening}这是一家让我庆幸认识的店，想和你分享。\n\n我喜欢的是：东西挑得好，一切都很简单。慢慢看看，告诉我你的想法。\n\n回头见，\n{name}',
  letter_family:
    '你好！\n\n希望大家都好。{opening}逛的时候我总想到你，因为有些东西很适合你。\n\n等家里安静的时候看看吧。找到喜欢的，记得告诉我，我很好奇。\n\n爱你的\n{name}',
  letter_colleague:
    '你好：\n\n一个小推荐：{opening}东西选得好，过程也简单，所以分享给你。\n\n如果你正在找这类东西，值得一看。如果不需要，也没关系。\n\n祝好，\n{name}',
}
