import type { Signal } from '@preact/signals-core'
import type { Model } from '../model.ts'
import type { Sdk } from '../sdk.ts'
import type { Texts } from '../texts.ts'

/** How the last press of the copy button went. */
export type CopyState = 'idle' | 'copied' | 'selected'

/**
 * What every view is given. Views are plain functions without state of their own: the element draws them anew, as a
 * whole, whenever a signal that they read changes (Preact then touches only what differs). That spares the page the
 * kilobytes of hooks.
 */
export interface Ui {
  readonly goodword: Sdk
  readonly model: Model
  readonly texts: Texts
  readonly copyState: Signal<CopyState>
  /** `ref` of a view's first heading: gives it the focus when a press has led there. */
  arrive(heading: HTMLElement | null): void
}
