import type { VisitMessage } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'

/**
 * What the server is told about an arrival: the landing page without query and hash, and where the friend came from
 * as far as it helps to tell channels apart.
 *
 * @param address address of the page that was opened
 * @param from its `document.referrer`
 */
export function visitMessage(
  { code, channel }: Touch,
  address: string,
  from: string,
): Omit<VisitMessage, 'id' | 'age'> {
  const { origin, pathname, host, searchParams } = new URL(address)
  // Nothing rather than empty text, which the server would refuse.
  const parameter = (name: string) => searchParams.get(name)?.slice(0, 100) || undefined
  const referringHost = URL.canParse(from) ? new URL(from).host : ''
  return {
    type: 'visit',
    code,
    channel,
    landing: (origin + pathname).slice(0, 2000),
    ...(referringHost && referringHost !== host && { referringHost }),
    utmSource: parameter('utm_source'),
    utmMedium: parameter('utm_medium'),
  }
}
