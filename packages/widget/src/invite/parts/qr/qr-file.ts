import { channelLink, QR } from '../../../sharing/channels.ts'
import { QUIET, qrCode } from './qr-code.ts'

/** Pixels of one module: large enough to be printed. */
const SCALE = 16

/**
 * A picture of the QR code, black on white whatever the theme: cameras want it so.
 *
 * @param link share link without a channel.
 * @param name of the file, without its ending.
 * @throws Error where the browser makes no pictures.
 */
export async function qrFile(link: string, name: string): Promise<File> {
  const code = qrCode(channelLink(link, QR))
  const side = (code.size + 2 * QUIET) * SCALE
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser draws no pictures')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = '#000'
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) pen.fillRect((x + QUIET) * SCALE, (y + QUIET) * SCALE, SCALE, SCALE)
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('this browser keeps no pictures')
  return new File([blob], `${name}.png`, { type: 'image/png' })
}
