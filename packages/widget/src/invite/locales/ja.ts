import type { Messages } from '../../words/texts.ts'

/** Japanese. */
export const ja: Messages = {
  direction: 'ltr',

  join_expired: 'しばらく時間がたちました。もう一度メールアドレスを入力してください。',

  loading: '少々お待ちください…',
  away_heading: '招待を準備しています',
  away_text: '現在ショップに接続できません。リンクも特典もそのまま残っていますので、ご安心ください。',
  away_retry: 'もう一度試す',
  stale: '現在ショップに接続できません。少し前の状態を表示しています。',

  heading: '{offer}を贈って、{reward}をもらおう',
  intro: 'お友だちは{shop}で{offer}をもらえます。お友だちが購入すると、あなたは{reward}をもらえます。',
  welcome: 'ようこそ！リンクの準備ができました。',
  unproven: 'お送りしたメールのリンクからアドレスを確認してください。特典はその後に付与されます。',

  link_label: 'あなた専用のリンク',
  copy: 'コピー',
  copied: 'コピー済み',
  copied_spoken: 'リンクをコピーしました。お友だちの目に入る場所に貼り付けてください。',
  copy_selected: '選択しました。キーボードまたは長押しでコピーしてください。',
  code_label: 'あなたのコード',
  code_copy: 'コードをコピー',
  code_copied: 'コードをコピーしました。お友だちはお会計で入力できます。',

  share_label: 'リンクを共有',
  share_sheet: 'お友だちに共有',
  share_email: 'メール',
  share_sms: 'SMS',
  share_markdown: '掲示板 Markdown',
  share_bbcode: '掲示板 BBCode',
  share_more: 'もっと見る',
  share_fewer: '閉じる',
  share_opens: '（新しいウィンドウで開きます）',
  share_copied: 'コピーしました。投稿に貼り付けてください。',
  share_subject: '{shop}からのちょっとした贈り物',
  share_text:
    '{shop}がお気に入りで、あなたにも紹介したくなりました。私のリンクを使うと{offer}がもらえ、購入すると私も{reward}をもらえます。',
  share_text_product:
    '{shop}で{product}を買って、あなたにも紹介したくなりました。私のリンクを使うと{offer}がもらえ、購入すると私も{reward}をもらえます。',

  studio_open: '自分の言葉で書く',
  qr_open: 'QRコード',
  guide_open: 'ご利用方法',
  sign_out: 'ログアウト',
  part_failed: '読み込めませんでした。',

  totals_heading: 'あなたの特典',

  empty_heading: '最初の特典は、一通のメッセージから',
  empty_text: '{shop}を気に入りそうな人を思い浮かべて、リンクを送ってみましょう。',
  empty_visited: { other: 'リンクは{count}回開かれました。お友だちが購入すると、ここに特典が表示されます。' },

  benefit_points: { other: '{count}ポイント' },
}
