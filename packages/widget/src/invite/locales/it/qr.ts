import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Italian: the QR code. */
export const it: Translated<typeof en> = {
  qr_heading: 'Il tuo codice QR',
  qr_intro: 'Fallo inquadrare con la fotocamera del telefono, oppure stampalo.',
  qr_image: 'Codice QR che apre il tuo link',
  qr_save: 'Salva come immagine',
  qr_saved: 'L’immagine è stata salvata.',
  qr_share: 'Condividi l’immagine',
}
