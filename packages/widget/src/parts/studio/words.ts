import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/studio.ts'
import type { Say, Translated } from '../../texts.ts'

export type StudioWords = Translated<typeof en>
export type SayStudio = Say<keyof StudioWords>

export const STUDIO_WORDS: Languages<StudioWords> = {
  en,
  it: () => import('../../locales/it/studio.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/studio.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/studio.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/studio.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/studio.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/studio.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/studio.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/studio.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/studio.ts').then(({ zh }) => zh),
}
