import type { Languages } from '../language.ts'
import { en, type WelcomeWords } from './locales/en.ts'

/** The banner's words. */
export const WELCOME_LANGUAGES: Languages<WelcomeWords> = {
  en,
  de: () => import('./locales/de.ts').then(({ de }) => de),
}
