import { CHANNEL_PARAMETER, CODE_PARAMETER } from '@goodword/protocol'

/**
 * Where a share link leads: the shop's landing page with its own query and hash, then the link's extra parameters (a shop's
 * campaign tags) byte for byte, then ours. Put together as text: a parser would re-encode what others wrote.
 *
 * @param search query of the share link, with its question mark, or empty
 * @example landingAddress('https://shop.example/?a=1#top', '?utm_source=x', [['gw', 'ANNA']])
 * // 'https://shop.example/?a=1&utm_source=x&gw=ANNA#top'
 */
export function landingAddress(
  landingUrl: string,
  search: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const [beforeHash = '', ...hash] = landingUrl.split('#')
  const [page = '', ...query] = beforeHash.split('?')
  const pairs = [
    query.join('?'),
    ...search.replace(/^\?/, '').split('&').filter(isForeign),
    ...parameters.map(([name, value]) => `${name}=${value}`),
  ].filter((pair) => pair !== '')
  return (
    page + (pairs.length > 0 ? `?${pairs.join('&')}` : '') + (hash.length > 0 ? `#${hash.join('#')}` : '')
  )
}

/** A link must not bring its own code, in whatever spelling: ours would be the second one, and the first one wins. */
function isForeign(pair: string): boolean {
  const [name] = new URLSearchParams(pair).keys()
  return name !== CODE_PARAMETER && name !== CHANNEL_PARAMETER
}
