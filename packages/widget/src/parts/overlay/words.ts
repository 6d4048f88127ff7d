import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/overlay.ts'
import type { Say, Translated } from '../../texts.ts'

export type OverlayWords = Translated<typeof en>
export type SayOverlay = Say<keyof OverlayWords>

export const OVERLAY_WORDS: Languages<OverlayWords> = {
  en,
  it: () => import('../../locales/it/overlay.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/overlay.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/overlay.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/overlay.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/overlay.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/overlay.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/overlay.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/overlay.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/overlay.ts').then(({ zh }) => zh),
}
