import type { Languages, WordFile } from '../../../words/languages.ts'
import type { Say, Translated } from '../../../words/texts.ts'
import { en } from '../../locales/en/qr.ts'

export type QrWords = Translated<typeof en>
export type SayQr = Say<keyof QrWords>

export const QR_WORDS: Languages<QrWords> = {
  en,
  files: import.meta.glob<WordFile<QrWords>>(['../../locales/*/qr.ts', '!**/en/*']),
}
