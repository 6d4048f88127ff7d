import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/studio.ts'

export type StudioWords = Translated<typeof en>
export type SayStudio = Say<keyof StudioWords>

export const STUDIO_WORDS: Languages<StudioWords> = {
  en,
  files: import.meta.glob<WordFile<StudioWords>>(['../../locales/*/studio.ts', '!**/en/*']),
}
