import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/studio.ts'
import type { Say, Translated } from '../../texts.ts'

export type StudioWords = Translated<typeof en>
export type SayStudio = Say<keyof StudioWords>

export const STUDIO_WORDS: Languages<StudioWords> = {
  en,
  de: () => import('../../locales/de/studio.ts').then(({ de }) => de),
}
