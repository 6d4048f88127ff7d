import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Portuguese: dialog and launcher. */
export const pt: Translated<typeof en> = {
  overlay_close: 'Fechar',
  launcher: 'Convidar amigos',
  launcher_dismiss: 'Ocultar “Convidar amigos”',
}
