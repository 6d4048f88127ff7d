import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Italian: dialog and launcher. */
export const it: Translated<typeof en> = {
  overlay_close: 'Chiudi',
  launcher: 'Invita gli amici',
  launcher_dismiss: 'Nascondi «Invita gli amici»',
}
