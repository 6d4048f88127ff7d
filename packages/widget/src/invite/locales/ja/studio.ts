import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/studio.ts'

/** Japanese: the message studio. */
export const ja: Translated<typeof en> = {
  studio_heading: '自分の言葉で',
  channel_label: '送り先',
  tone_label: '相手',
  tone_friend: '友だち',
  tone_family: '家族',
  tone_colleague: '同僚',
  length_label: '長さ',
  length_short: '短め',
  length_chat: 'チャット',
  length_letter: '手紙',

  subject_label: '件名',
  text_label: 'メッセージ',
  fixed_label: '公正のため、いつも添えられます',
  fixed_note: 'あなたも特典をもらえることを、お友だちは知る権利があります。',
  message_reset: '最初からやり直す',
  message_copy: 'メッセージをコピー',
  message_copied: 'コピー済み',
  message_copied_spoken: 'メッセージをコピーしました。お友だちの目に入る場所に貼り付けてください。',
  message_selected: '選択しました。キーボードまたは長押しでコピーしてください。',
  message_send: '{channel}で送る',
  message_link_only: '{channel}ではリンクだけが送られます。先にメッセージをコピーして、貼り付けてください。',

  count_sms: { other: 'SMS {count}通、残り{left}文字' },
  count_left: { other: '残り{count}文字' },
  count_over: { other: '{count}文字オーバー' },
  count_characters: { other: '{count}文字' },
  count_subject: { other: '件名は{count}文字です。スマートフォンでは約{most}文字まで表示されます。' },

  disclosure: '私のリンクを使うと{offer}がもらえ、購入すると私も{reward}をもらえます。',
  opening: '{shop}がお気に入りです。',
  opening_product: '{shop}で{product}を買いました。',

  subject_friend: '気に入りそうなものを見つけました',
  subject_family: '{shop}のすてきなもの',
  subject_colleague: 'おすすめのお店：{shop}',

  short_friend: '{opening}きっと気に入ると思います。',
  short_family: '{opening}見ていたら思い出しました。のぞいてみて。',
  short_colleague: '{opening}よかったら参考にしてください。',

  chat_friend: 'こんにちは！{opening}すぐにあなたの顔が浮かびました。時間のあるときに見てみてください。',
  chat_family: '元気？{opening}きっと好きなものがあると思う。見てみて、どれがいちばん好きか教えてね。',
  chat_colleague: 'こんにちは！{opening}先日よいお店の話をしましたね。私のおすすめです。',

  letter_friend:
    'こんにちは！\n\nお元気ですか。{opening}知っていてよかったと思えるお店なので、ぜひ紹介させてください。\n\n好きなところは、品ぞろえがよくて、何もかもわかりやすいところです。ゆっくり見て、感想を聞かせてください。\n\nではまた、\n{name}',
  letter_family:
    'こんにちは！\n\nみんな元気ですか。{opening}見ているあいだ、何度も顔が浮かびました。きっと似合うものがあると思います。\n\n落ち着いたときに見てみてください。気に入ったものがあったら教えてね。\n\n{name}より',
  letter_colleague:
    'こんにちは。\n\n少しだけお知らせです。{opening}品ぞろえも使いやすさもよかったので、お伝えします。\n\nこういうものをお探しなら、のぞいてみる価値があります。そうでなければ、どうぞお気になさらず。\n\nよろしくお願いします。\n{name}',
}
