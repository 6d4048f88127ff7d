import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Arabic: the QR code. */
export const ar: Translated<typeof en> = {
  qr_heading: 'رمز QR الخاص بك',
  qr_intro: 'دع صديقك يمسحه بكاميرا هاتفه، أو اطبعه.',
  qr_image: 'رمز QR يفتح رابطك',
  qr_save: 'حفظ كصورة',
  qr_saved: 'تم حفظ الصورة.',
  qr_share: 'مشاركة الصورة',
}
