import type { Translated } from '../../../words/texts.ts'
import type { en } from '../en/qr.ts'

/** Portuguese: the QR code. */
export const pt: Translated<typeof en> = {
  qr_heading: 'Seu QR Code',
  qr_intro: 'Deixe que escaneiem com a câmera do celular, ou imprima.',
  qr_image: 'QR Code que abre seu link',
  qr_save: 'Salvar como imagem',
  qr_saved: 'A imagem foi salva.',
  qr_share: 'Compartilhar a imagem',
}
