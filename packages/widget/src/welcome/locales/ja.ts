import type { WelcomeWords } from './en.ts'

/** Japanese. */
export const ja: WelcomeWords = {
  direction: 'ltr',
  benefit_points: { other: '{count}ポイント' },

  region: 'お友だちからの招待',
  close: '閉じる',

  offer_heading: 'お友だちから{offer}のプレゼント',
  offer_heading_from: '{from}さんから{offer}のプレゼント',
  offer_text: '{shop}へようこそ！専用コードで注文するともらえます。',
  offer_minimum: '{minimum}以上のご注文が対象です。',
  offer_until: '{date}まで。',
  reveal: 'コードを表示',
  busy: '少々お待ちください…',

  code_label: 'あなたのコード',
  copy: 'コピー',
  copied: 'コピー済み',
  copied_spoken: 'コードをコピーしました。',
  copy_selected: '選択しました。キーボードまたは長押しでコピーしてください。',
  applied: '完了！ショップにコードを渡しました。',
  filled: '完了！クーポン欄にコードを入れました。',
  shown: 'お会計で使ってください。',

  own_heading: 'これはあなた自身のリンクです',
  own_text:
    'お友だちのためのリンクです。ご自身の注文に特典はありません。お友だちにどう見えるかは、プライベートウィンドウで開くと確認できます。',
  own_other: '別の人です',

  sorry_heading: '{shop}へようこそ！',
  ended: 'この招待の特典は終了しましたが、ご来店ありがとうございます。',
  unknown: 'このリンクは無効になりました。お友だちに新しいリンクを頼めます。',
}
