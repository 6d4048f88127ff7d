import type { AccountWords } from '../../parts/account/words.ts'

/** Japanese: signing out, and the way back in. */
export const ja: AccountWords = {
  account_elsewhere:
    'メールアドレスは別のブラウザーで確認されました。特典はそちらで見られます。ここに表示されるのはリンクだけです。',
  account_mail: 'ログイン用リンクを送る',
  account_sent:
    'メールをお送りします（すでに何通か届いている場合を除きます）。このブラウザーでリンクを開いてください。',
  account_away: '現在ショップに接続できません。もう一度お試しください。',
  account_here: 'ここでログアウト',
  account_everywhere: 'すべての端末でログアウト',
  account_note: 'リンクは引き続き使えます。戻るには、もう一度メールアドレスを入力してください。',
}
