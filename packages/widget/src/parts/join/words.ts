import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/join.ts'
import type { Say, Translated } from '../../texts.ts'

export type JoinWords = Translated<typeof en>
export type SayJoin = Say<keyof JoinWords>

export const JOIN_WORDS: Languages<JoinWords> = {
  en,
  it: () => import('../../locales/it/join.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/join.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/join.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/join.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/join.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/join.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/join.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/join.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/join.ts').then(({ zh }) => zh),
}
