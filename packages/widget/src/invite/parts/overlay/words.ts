import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/overlay.ts'

export type OverlayWords = Translated<typeof en>
export type SayOverlay = Say<keyof OverlayWords>

export const OVERLAY_WORDS: Languages<OverlayWords> = {
  en,
  files: import.meta.glob<WordFile<OverlayWords>>(['../../locales/*/overlay.ts', '!**/en/*']),
}
