import type { ThanksWords } from './en.ts'

/** Japanese. */
export const ja: ThanksWords = {
  direction: 'ltr',
  benefit_points: { other: '{count}ポイント' },

  rate_heading: 'お買い物はいかがでしたか？',
  stars: { other: '星{count}つ' },
  star_1: '不満',
  star_2: 'やや不満',
  star_3: 'ふつう',
  star_4: 'よかった',
  star_5: 'とてもよかった',
  words_good: 'どこがよかったですか？',
  words_poor: 'どこを改善すればよいですか？',
  recommend: 'お友だちにすすめるなら、その理由は？',
  optional: '任意',
  send: '送信',
  busy: '少々お待ちください…',
  later: '今はしない',
  away: '現在ショップに接続できません。入力した内容は残っています。もう一度お試しください。',

  rated_heading: 'ありがとうございます！',
  rated: '評価をショップに届けました。',
  invite_heading: 'ほかに気に入りそうな人はいますか？',
  invite_product: '{product}を気に入りそうな人はいますか？',

  missed_open: 'どなたかの紹介ですか？',
  missed_text: 'どなたか教えてください。ショップからお礼ができます。',
  missed_from: '紹介者のコードまたは名前',
  missed_order: '注文番号',
  missed_missing: 'コードまたは名前を入力してください。',
  missed_send: 'ショップに伝える',
  missed_received: 'ありがとうございます！ショップが確認します。',
}
