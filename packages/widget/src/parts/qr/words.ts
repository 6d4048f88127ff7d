import type { Languages } from '../../language.ts'
import { en } from '../../locales/en/qr.ts'
import type { Say, Translated } from '../../texts.ts'

export type QrWords = Translated<typeof en>
export type SayQr = Say<keyof QrWords>

export const QR_WORDS: Languages<QrWords> = {
  en,
  it: () => import('../../locales/it/qr.ts').then(({ it }) => it),
  ru: () => import('../../locales/ru/qr.ts').then(({ ru }) => ru),
  de: () => import('../../locales/de/qr.ts').then(({ de }) => de),
  ar: () => import('../../locales/ar/qr.ts').then(({ ar }) => ar),
  es: () => import('../../locales/es/qr.ts').then(({ es }) => es),
  fr: () => import('../../locales/fr/qr.ts').then(({ fr }) => fr),
  pt: () => import('../../locales/pt/qr.ts').then(({ pt }) => pt),
  ja: () => import('../../locales/ja/qr.ts').then(({ ja }) => ja),
  zh: () => import('../../locales/zh/qr.ts').then(({ zh }) => zh),
}
