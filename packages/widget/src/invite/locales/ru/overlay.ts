import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Russian: dialog and launcher. */
export const ru: Translated<typeof en> = {
  overlay_close: 'Закрыть',
  launcher: 'Пригласить друзей',
  launcher_dismiss: 'Скрыть «Пригласить друзей»',
}
