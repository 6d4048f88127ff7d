import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/studio.ts'
import type { Say, Translated } from '../../texts.ts'

export type StudioWords = Translated<typeof en>
export type SayStudio = Say<keyof StudioWords>

export const STUDIO_WORDS: Languages<StudioWords> = {
  en,
  it: () => import('../../locales/it/studio.ts'),
  ru: () => import('../../locales/ru/studio.ts'),
  de: () => import('../../locales/de/studio.ts'),
  ar: () => import('../../locales/ar/studio.ts'),
  es: () => import('../../locales/es/studio.ts'),
  fr: () => import('../../locales/fr/studio.ts'),
  pt: () => import('../../locales/pt/studio.ts'),
  ja: () => import('../../locales/ja/studio.ts'),
  zh: () => import('../../locales/zh/studio.ts'),
}
