import { type Bitmap2D, generate } from 'lean-qr/nano'

/** Modules of white around the code: https://www.qrcode.com/en/howto/code.html */
export const QUIET = 4

/** The QR code of an address. */
export const qrCode = (address: string): Bitmap2D => generate(address)
