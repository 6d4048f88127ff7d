import type { Signal } from '@preact/signals-core'
import type { Said } from '../element/spoken.tsx'
import type { Copier } from '../sharing/copier.ts'
import type { Texts } from '../words/texts.ts'
import type { WelcomeKey } from './locales/en.ts'
import type { WelcomeModel } from './welcome-model.ts'

/** The model, and what only the view has to remember. */
export interface BannerModel extends WelcomeModel {
  readonly copier: Copier
  /** What is read aloud. */
  readonly said: Signal<Said | undefined>
}

/** What every view of the banner is given. */
export interface BannerProps {
  readonly texts: Texts<WelcomeKey>
  readonly model: BannerModel
}
