import type { Message } from '../../../words/message.ts'

/** English: the QR code. */
export const en = {
  qr_heading: 'Your QR code',
  qr_intro: 'Let a friend scan it with the camera of their phone, or print it.',
  qr_image: 'QR code that opens your link',
  qr_save: 'Save as picture',
  qr_saved: 'The picture is saved.',
  qr_share: 'Share picture',
} satisfies Record<string, Message>
