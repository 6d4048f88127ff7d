import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Arabic: dialog and launcher. */
export const ar: Translated<typeof en> = {
  overlay_close: 'إغلاق',
  launcher: 'ادعُ أصدقاءك',
  launcher_dismiss: 'إخفاء «ادعُ أصدقاءك»',
}
