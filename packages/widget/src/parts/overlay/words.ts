import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/overlay.ts'
import type { Say, Translated } from '../../texts.ts'

export type OverlayWords = Translated<typeof en>
export type SayOverlay = Say<keyof OverlayWords>

export const OVERLAY_WORDS: Languages<OverlayWords> = {
  en,
  de: () => import('../../locales/de/overlay.ts').then(({ de }) => de),
}
