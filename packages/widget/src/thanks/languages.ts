import type { Languages } from '../language.ts'
import { en, type ThanksWords } from './locales/en.ts'

/** Words of the moment after the purchase. */
export const THANKS_LANGUAGES: Languages<ThanksWords> = {
  en,
  it: () => import('./locales/it.ts').then(({ it }) => it),
  ru: () => import('./locales/ru.ts').then(({ ru }) => ru),
  de: () => import('./locales/de.ts').then(({ de }) => de),
  ar: () => import('./locales/ar.ts').then(({ ar }) => ar),
  es: () => import('./locales/es.ts').then(({ es }) => es),
  fr: () => import('./locales/fr.ts').then(({ fr }) => fr),
  pt: () => import('./locales/pt.ts').then(({ pt }) => pt),
  ja: () => import('./locales/ja.ts').then(({ ja }) => ja),
  zh: () => import('./locales/zh.ts').then(({ zh }) => zh),
}
