import type { Texts } from '../words/texts.ts'
import type { ThanksKey } from './locales/en.ts'
import type { ThanksModel } from './thanks-model.ts'

/** What every view of the element is given. */
export interface ThanksProps {
  readonly texts: Texts<ThanksKey>
  readonly model: ThanksModel
}
