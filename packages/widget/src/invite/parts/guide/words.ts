import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/guide.ts'

export type GuideWords = Translated<typeof en>
export type SayGuide = Say<keyof GuideWords>

export const GUIDE_WORDS: Languages<GuideWords> = {
  en,
  files: import.meta.glob<WordFile<GuideWords>>(['../../locales/*/guide.ts', '!**/en/*']),
}
