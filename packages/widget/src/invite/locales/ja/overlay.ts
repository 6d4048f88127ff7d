import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Japanese: dialog and launcher. */
export const ja: Translated<typeof en> = {
  overlay_close: '閉じる',
  launcher: 'お友だちを招待',
  launcher_dismiss: '「お友だちを招待」を隠す',
}
