import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/guide.ts'
import type { Say, Translated } from '../../texts.ts'

export type GuideWords = Translated<typeof en>
export type SayGuide = Say<keyof GuideWords>

export const GUIDE_WORDS: Languages<GuideWords> = {
  en,
  it: () => import('../../locales/it/guide.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/guide.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/guide.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/guide.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/guide.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/guide.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/guide.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/guide.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/guide.ts').then(({ zh }) => zh),
}
