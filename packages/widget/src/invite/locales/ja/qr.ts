import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Japanese: the QR code. */
export const ja: Translated<typeof en> = {
  qr_heading: 'あなたのQRコード',
  qr_intro: 'お友だちのスマートフォンのカメラで読み取ってもらうか、印刷してください。',
  qr_image: 'リンクを開くQRコード',
  qr_save: '画像として保存',
  qr_saved: '画像を保存しました。',
  qr_share: '画像を共有',
}
