import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** French: the QR code. */
export const fr: Translated<typeof en> = {
  qr_heading: 'Ton code QR',
  qr_intro: 'Fais-le scanner avec l’appareil photo d’un téléphone, ou imprime-le.',
  qr_image: 'Code QR qui ouvre ton lien',
  qr_save: 'Enregistrer l’image',
  qr_saved: 'L’image est enregistrée.',
  qr_share: 'Partager l’image',
}
