import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/rewards.ts'

/** Japanese: what became of the invitations. */
export const ja: Translated<typeof en> = {
  total_earned: '獲得',
  total_waiting: '確認待ち',
  total_visits: '訪問',

  friend_bought: '{date}にお友だちが購入しました',
  friend_opened: '{date}にお友だちがリンクを開きました',
  friend_opened_note: 'まだ購入はありません。ひと言添えるとよいかもしれません。',

  step_clicked: 'リンクを開いた',
  step_bought: '購入',
  step_waiting: '確認待ち',
  step_paid: '付与',
  step_until: '{date}まで',
  step_done: '（完了）',
  step_now: '（現在）',
  step_later: '（これから）',

  held_until: '返品に備えて{date}まで確認待ち',
  held: 'ショップによる購入の確認待ち',
  approved: '確認済み、まもなく付与されます',
  issued: '付与済み',
  redeemed: '付与済み、使用済み',
  refused: 'この購入に特典はありません',
  refused_because: 'この購入に特典はありません。{reasons}',
  reversed: '取り消し：購入品が返品されました',

  reason_no_touch: 'あなたのリンクからの購入ではありませんでした。',
  reason_code_unknown: '使われたコードが見つかりません。',
  reason_window_passed: { other: 'リンクが開かれてから{count}日を過ぎていました。' },
  reason_advocate_inactive: 'プログラムへの参加は終了しています。',
  reason_own_link: 'ご自身のリンクからの購入でした。リンクはお友だちのためのものです。',
  reason_order_unverified: 'ショップがまだ確認していません。',
  reason_programme_not_started: 'プログラムが始まる前の購入でした。',
  reason_programme_ended: 'プログラムが終わった後の購入でした。',
  reason_kind_not_rewarded: 'この種類の購入には特典がありません。',
  reason_other_currency: 'プログラムで扱っていない通貨での購入でした。',
  reason_order_below_minimum: '特典の対象となる金額に少し足りませんでした。',
  reason_not_a_new_customer: 'お友だちは以前にも購入していました。特典は初めての方が対象です。',
  reason_advocate_cap_reached: 'お一人で獲得できる上限に達しています。ありがとうございます。',
  reason_budget_spent: 'ショップが用意した特典はすべて配り終えました。',
  reason_order_cancelled: 'キャンセルされました。',
  reason_order_refunded: '返品されました。',
  reason_review_refused: 'ショップが確認し、対象外と判断しました。',
  reason_touch_after_order: 'リンクが開かれたのは購入の後でした。',
  reason_amount_differs: 'ショップの金額がページから届いた金額と異なるため、ショップの確認が必要です。',
  reason_too_late: 'ショップのページからの報告が期限内に届かなかったため、自動では対象になりませんでした。',

  ask: 'ショップに問い合わせる',
  ask_subject: '特典についての質問、コード {code}',
  show_all: 'すべて表示（{total}）',
  show_fewer: '少なく表示',

  tier_label: '次のレベルまで',
  tier_next: { other: 'あと{count}人のお友だちが購入すると、一人につき{reward}をもらえます。' },
  tier_now: '{name}に到達しました。',
  tier_top: '最高レベルに到達しました。ありがとうございます！',

  coupons_heading: 'あなたのクーポン',
  coupon_copy: 'コピー',
  coupon_copied: 'コピー済み',
  coupon_copied_spoken: 'クーポンをコピーしました。お会計で入力してください。',
}
