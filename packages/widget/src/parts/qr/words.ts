import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/qr.ts'
import type { Say, Translated } from '../../texts.ts'

export type QrWords = Translated<typeof en>
export type SayQr = Say<keyof QrWords>

export const QR_WORDS: Languages<QrWords> = {
  en,
  de: () => import('../../locales/de/qr.ts').then(({ de }) => de),
}
