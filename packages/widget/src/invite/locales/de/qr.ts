import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** German: the QR code. */
export const de: Translated<typeof en> = {
  qr_heading: 'Dein QR-Code',
  qr_intro: 'Lass ihn mit der Handykamera scannen oder drucke ihn aus.',
  qr_image: 'QR-Code, der deinen Link öffnet',
  qr_save: 'Als Bild speichern',
  qr_saved: 'Das Bild ist gespeichert.',
  qr_share: 'Bild teilen',
}
