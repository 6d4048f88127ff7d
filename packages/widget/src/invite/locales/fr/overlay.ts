import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** French: dialog and launcher. */
export const fr: Translated<typeof en> = {
  overlay_close: 'Fermer',
  launcher: 'Inviter des amis',
  launcher_dismiss: 'Masquer « Inviter des amis »',
}
