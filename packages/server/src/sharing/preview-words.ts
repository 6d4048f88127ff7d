import type { PreviewLanguage } from '../domain/preview-language.ts'

/** What a preview says. `{offer}`, `{shop}` and `{count}` stand for values. */
interface PreviewWords {
  readonly text: string
  /** By CLDR plural category. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
  readonly points: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
}

/** The words of share links' previews, in each language. */
export const PREVIEW_WORDS: Readonly<Record<PreviewLanguage, PreviewWords>> = {
  ar: {
    text: '{offer} لأصدقاء {shop}',
    points: {
      zero: '{count} نقطة',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '{count} نقاط',
      many: '{count} نقطة',
      other: '{count} نقطة',
    },
  },
  de: {
    text: '{offer} für Freunde von {shop}',
    points: { one: '{count} Punkt', other: '{count} Punkte' },
  },
  en: {
    text: '{offer} for friends of {shop}',
    points: { one: '{count} point', other: '{count} points' },
  },
  es: {
    text: '{offer} para amigos de {shop}',
    points: { one: '{count} punto', other: '{count} puntos' },
  },
  fr: {
    text: '{offer} pour les amis de {shop}',
    points: { one: '{count} point', other: '{count} points' },
  },
  it: {
    text: '{offer} per gli amici di {shop}',
    points: { one: '{count} punto', other: '{count} punti' },
  },
  ja: {
    text: '{shop}のお友だち特典：{offer}',
    points: { other: '{count}ポイント' },
  },
  pt: {
    text: '{offer} para amigos de {shop}',
    points: { one: '{count} ponto', other: '{count} pontos' },
  },
  ru: {
    text: '{offer} для друзей магазина {shop}',
    points: { one: '{count} балл', few: '{count} балла', many: '{count} баллов', other: '{count} балла' },
  },
  zh: {
    text: '{shop} 好友专享：{offer}',
    points: { other: '{count} 积分' },
  },
}
