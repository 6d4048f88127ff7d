import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Chinese: the QR code. */
export const zh: Translated<typeof en> = {
  qr_heading: '你的二维码',
  qr_intro: '让朋友用手机相机扫描，或打印出来。',
  qr_image: '打开你的链接的二维码',
  qr_save: '保存为图片',
  qr_saved: '图片已保存。',
  qr_share: '分享图片',
}
