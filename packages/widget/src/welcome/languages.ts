import type { Languages } from '../language.ts'
import { en, type WelcomeWords } from './locales/en.ts'

/** The banner's words. */
export const WELCOME_LANGUAGES: Languages<WelcomeWords> = {
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
