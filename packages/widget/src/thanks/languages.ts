import type { Languages } from '../language.ts'
import { en, type ThanksWords } from './locales/en.ts'

/** Words of the moment after the purchase. */
export const THANKS_LANGUAGES: Languages<ThanksWords> = {
  en,
  it: () => import('./locales/it.ts'),
  ru: () => import('./locales/ru.ts'),
  de: () => import('./locales/de.ts'),
  ar: () => import('./locales/ar.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  pt: () => import('./locales/pt.ts'),
  ja: () => import('./locales/ja.ts'),
  zh: () => import('./locales/zh.ts'),
}
