import type { Languages } from '../language.ts'
import { en, type ThanksWords } from './locales/en.ts'

/** Words of the moment after the purchase. */
export const THANKS_LANGUAGES: Languages<ThanksWords> = {
  en,
  de: () => import('./locales/de.ts').then(({ de }) => de),
}
