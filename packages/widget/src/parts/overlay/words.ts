import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/overlay.ts'
import type { Say, Translated } from '../../texts.ts'

export type OverlayWords = Translated<typeof en>
export type SayOverlay = Say<keyof OverlayWords>

export const OVERLAY_WORDS: Languages<OverlayWords> = {
  en,
  it: () => import('../../locales/it/overlay.ts'),
  ru: () => import('../../locales/ru/overlay.ts'),
  de: () => import('../../locales/de/overlay.ts'),
  ar: () => import('../../locales/ar/overlay.ts'),
  es: () => import('../../locales/es/overlay.ts'),
  fr: () => import('../../locales/fr/overlay.ts'),
  pt: () => import('../../locales/pt/overlay.ts'),
  ja: () => import('../../locales/ja/overlay.ts'),
  zh: () => import('../../locales/zh/overlay.ts'),
}
