import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/join.ts'
import type { Say, Translated } from '../../texts.ts'

export type JoinWords = Translated<typeof en>
export type SayJoin = Say<keyof JoinWords>

export const JOIN_WORDS: Languages<JoinWords> = {
  en,
  it: () => import('../../locales/it/join.ts'),
  ru: () => import('../../locales/ru/join.ts'),
  de: () => import('../../locales/de/join.ts'),
  ar: () => import('../../locales/ar/join.ts'),
  es: () => import('../../locales/es/join.ts'),
  fr: () => import('../../locales/fr/join.ts'),
  pt: () => import('../../locales/pt/join.ts'),
  ja: () => import('../../locales/ja/join.ts'),
  zh: () => import('../../locales/zh/join.ts'),
}
