import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** French: the QR code. */
export const fr: Translated<typeof en> = {
  qr_heading: 'Votre QR code',
  qr_intro: 'Faites-le scanner avec l’appareil photo d’un téléphone, ou imprimez-le.',
  qr_image: 'QR code qui ouvre votre lien',
  qr_save: 'Enregistrer l’image',
  qr_saved: 'L’image est enregistrée.',
  qr_share: 'Partager l’image',
}
