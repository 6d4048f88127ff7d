import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/join.ts'
import type { Say, Translated } from '../../texts.ts'

export type JoinWords = Translated<typeof en>
export type SayJoin = Say<keyof JoinWords>

export const JOIN_WORDS: Languages<JoinWords> = {
  en,
  de: () => import('../../locales/de/join.ts').then(({ de }) => de),
}
