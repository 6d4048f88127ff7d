import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Spanish: the QR code. */
export const es: Translated<typeof en> = {
  qr_heading: 'Tu código QR',
  qr_intro: 'Deja que lo escaneen con la cámara del móvil, o imprímelo.',
  qr_image: 'Código QR que abre tu enlace',
  qr_save: 'Guardar como imagen',
  qr_saved: 'La imagen se ha guardado.',
  qr_share: 'Compartir la imagen',
}
