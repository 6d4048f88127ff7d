import type { Letter } from './channels.ts'

/** The picture of a QR code by share link, made before it is needed: a press waits for nothing. */
const pictures = new Map<string, File | undefined>()

/** Whether the device has a share sheet. */
export const hasShareSheet = (): boolean => typeof navigator.share === 'function'

/** Phones and tablets, where the share sheet and apps are what people use. */
export const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches

/** Makes the picture that the share sheet sends along, where the device shares files. */
export function preparePicture(link: string, name: string): void {
  if (pictures.has(link) || !navigator.canShare) return
  pictures.set(link, undefined)
  // What can be seen comes first. Where this fails the link is shared without a picture.
  setTimeout(() => {
    import('../invite/parts/qr/qr-file.ts')
      .then(async ({ qrFile }) => pictures.set(link, await qrFile(link, name)))
      .catch(() => {})
  }, 1000)
}

/**
 * Opens the device's share sheet.
 *
 * @param plainLink share link without a channel.
 * @returns whether something was shared; not when the sheet was closed, or another one is still open.
 */
export function openShareSheet({ subject, text, link }: Letter, plainLink: string): Promise<boolean> {
  const picture = pictures.get(plainLink)
  // Apps that take a file often drop the address, so the words carry it.
  const withPicture = picture && { title: subject, text: `${text} ${link}`, files: [picture] }
  const words = { title: subject, text, url: link }
  return navigator.share(withPicture && navigator.canShare(withPicture) ? withPicture : words).then(
    () => true,
    () => false,
  )
}
