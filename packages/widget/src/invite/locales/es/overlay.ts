import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Spanish: dialog and launcher. */
export const es: Translated<typeof en> = {
  overlay_close: 'Cerrar',
  launcher: 'Invitar a tus amigos',
  launcher_dismiss: 'Ocultar «Invitar a tus amigos»',
}
