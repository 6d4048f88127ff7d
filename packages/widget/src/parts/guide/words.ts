import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/guide.ts'
import type { Say, Translated } from '../../texts.ts'

export type GuideWords = Translated<typeof en>
export type SayGuide = Say<keyof GuideWords>

export const GUIDE_WORDS: Languages<GuideWords> = {
  en,
  it: () => import('../../locales/it/guide.ts'),
  ru: () => import('../../locales/ru/guide.ts'),
  de: () => import('../../locales/de/guide.ts'),
  ar: () => import('../../locales/ar/guide.ts'),
  es: () => import('../../locales/es/guide.ts'),
  fr: () => import('../../locales/fr/guide.ts'),
  pt: () => import('../../locales/pt/guide.ts'),
  ja: () => import('../../locales/ja/guide.ts'),
  zh: () => import('../../locales/zh/guide.ts'),
}
