import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/qr.ts'
import type { Say, Translated } from '../../texts.ts'

export type QrWords = Translated<typeof en>
export type SayQr = Say<keyof QrWords>

export const QR_WORDS: Languages<QrWords> = {
  en,
  it: () => import('../../locales/it/qr.ts'),
  ru: () => import('../../locales/ru/qr.ts'),
  de: () => import('../../locales/de/qr.ts'),
  ar: () => import('../../locales/ar/qr.ts'),
  es: () => import('../../locales/es/qr.ts'),
  fr: () => import('../../locales/fr/qr.ts'),
  pt: () => import('../../locales/pt/qr.ts'),
  ja: () => import('../../locales/ja/qr.ts'),
  zh: () => import('../../locales/zh/qr.ts'),
}
