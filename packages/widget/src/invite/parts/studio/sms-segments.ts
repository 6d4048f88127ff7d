/**
 * Characters of the GSM 7 bit default alphabet, and those of its extension, which take two septets.
 * @see https://www.3gpp.org/dynareport/23038.htm section 6.2.1
 */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENSION = '\f^{}\\[~]|€'

/** What a text costs as SMS. */
export interface SmsCount {
  readonly segments: number
  /** Room in the last segment: septets of the GSM alphabet, or UTF-16 units where that does not suffice. */
  readonly left: number
}

/**
 * How many short messages a text takes. One message holds 160 septets or 70 UTF-16 units; parts of a longer one hold
 * 153 or 67, since a header joins them.
 *
 * @example smsSegments('Hello') // { segments: 1, left: 155 }
 */
export function smsSegments(text: string): SmsCount {
  const characters = [...text]
  const plain = characters.every((one) => BASIC.includes(one) || EXTENSION.includes(one))
  const size = (one: string) => (plain ? (EXTENSION.includes(one) ? 2 : 1) : one.length)
  const [single, part] = plain ? [160, 153] : [70, 67]
  const total = characters.reduce((sum, one) => sum + size(one), 0)
  if (total <= single) return { segments: 1, left: single - total }
  let segments = 1
  let used = 0
  for (const one of characters) {
    // Neither an escape sequence nor a surrogate pair is cut in two.
    if (used + size(one) > part) {
      segments++
      used = 0
    }
    used += size(one)
  }
  return { segments, left: part - used }
}
