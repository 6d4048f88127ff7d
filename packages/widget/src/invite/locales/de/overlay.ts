import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** German: dialog and launcher. */
export const de: Translated<typeof en> = {
  overlay_close: 'Schließen',
  launcher: 'Freunde einladen',
  launcher_dismiss: '„Freunde einladen“ ausblenden',
}
