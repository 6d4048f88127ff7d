/** What an address weighs, whatever its length. */
export const X_LINK = 23

/** Code points that weigh one; all others weigh two. */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

const isLight = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0
  return LIGHT.some(([from, to]) => point >= from && point <= to)
}

/**
 * The length of a text as X counts it. An emoji weighs two, however many code points it is made of.
 *
 * @see https://docs.x.com/fundamentals/counting-characters
 */
export function xWeight(text: string): number {
  let weight = 0
  for (const { segment } of new Intl.Segmenter().segment(text.normalize('NFC'))) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(segment)) weight += 2
    else for (const character of segment) weight += isLight(character) ? 1 : 2
  }
  return weight
}

/** Characters as readers see them. */
export const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length
