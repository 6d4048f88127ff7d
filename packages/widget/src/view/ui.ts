import type { Goodword } from '@goodword/core'
import type { Model } from '../model.ts'
import type { Texts } from '../texts.ts'

/** What every view is given. */
export interface Ui {
  readonly goodword: Pick<Goodword, 'share'>
  readonly model: Model
  readonly texts: Texts
  /** Speaks to screen readers, politely. */
  announce(text: string): void
  /**
   * Set while a press may lead to another view: that view's heading then takes the focus, which would be lost with
   * the button. Changes that nobody asked for leave the focus alone.
   */
  readonly follow: { current: boolean }
}
