import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/overlay.ts'

/** Chinese: dialog and launcher. */
export const zh: Translated<typeof en> = {
  overlay_close: '关闭',
  launcher: '邀请朋友',
  launcher_dismiss: '隐藏“邀请朋友”',
}
