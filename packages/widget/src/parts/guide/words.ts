import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/guide.ts'
import type { Say, Translated } from '../../texts.ts'

export type GuideWords = Translated<typeof en>
export type SayGuide = Say<keyof GuideWords>

export const GUIDE_WORDS: Languages<GuideWords> = {
  en,
  de: () => import('../../locales/de/guide.ts').then(({ de }) => de),
}
