import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/join.ts'

/** Japanese: the form that joins. */
export const ja: Translated<typeof en> = {
  join_heading: 'いいものを分かち合おう',
  join_intro:
    'お友だちに送る自分のリンクを受け取りましょう。お友だちが購入すると、二人ともうれしい特典がもらえます。',
  join_label: 'メールアドレス',
  join_button: 'リンクを受け取る',
  join_button_busy: '少々お待ちください…',
  join_note: 'アドレス確認のメールをお送りします。リンクはすぐに共有できます。',
  join_missing: 'メールアドレスを入力してください。',
  join_invalid: 'アドレスが正しくないようです。name@example.com のような形で入力してください。',
  join_away: '現在ショップに接続できません。入力したアドレスは残っています。もう一度お試しください。',
}
