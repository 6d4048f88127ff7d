import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/guide.ts'

/** Japanese: guidelines and terms. */
export const ja: Translated<typeof en> = {
  gets_heading: 'もらえるもの',
  gets_friend: 'お友だちは{shop}で{offer}をもらえます。',
  gets_you: 'お友だちが購入すると、あなたは{reward}をもらえます。',
  audience_heading: '{shop}はこんな方におすすめ',
  tips_heading: '上手な紹介のしかた',
  tip_one: '本当に喜んでくれそうな一人を思い浮かべて、自分で書いてみましょう。全員に送るより届きます。',
  tip_words: '好きなところを自分の言葉で伝えましょう。いちばんよく知っているのはあなたです。',
  tip_honest:
    'あなたも特典をもらえることを伝えましょう。それが公正です。用意したメッセージにも書いてあります。',
  tip_calm:
    '一度で十分です。何度も送られるリンクは嫌がられます。クーポンサイトや広告への掲載はご遠慮ください。',
  terms_heading: '条件',
  terms_default: '特典は返品期間が過ぎてから付与されます。ご自身の購入は対象外です。',
  terms_link: 'すべての条件を読む',
}
