import { ELEMENTS, PATHS, type TagCheck } from '@goodword/protocol'
import { present } from '../present.ts'
import { fetchPage } from './fetch-page.ts'
import { findTags } from './find-tag.ts'

/** What a page is looked at for. */
export interface TagWanted {
  readonly publishableKey: string
  /** Where this server is reached. */
  readonly publicUrl: string
  /** What the tag is to say about consent. @default anything: the shop has not chosen */
  readonly consent?: 'granted' | 'required'
  /** Origins that may be asked; a page that leads elsewhere is not followed. */
  readonly origins: readonly string[]
}

/** Where friends are greeted. */
const WELCOME = new RegExp(`<${ELEMENTS[1]}[\\s/>]`, 'i')

/** A shop's front page may send browsers to https, to www, to a language. */
const MOST_HOPS = 4

/**
 * Looks whether a shop's page holds the script tag.
 *
 * @param page a page of one of the origins; others are not asked
 */
export async function checkTag(page: string, wanted: TagWanted): Promise<TagCheck> {
  const loopback = isThisMachine(new URL(wanted.publicUrl).hostname)
  let url = new URL(page)
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    if (!wanted.origins.includes(url.origin)) return { verdict: 'moved', url: page, instead: url.origin }
    const fetched = await fetchPage(url, loopback && isThisMachine(url.hostname))
    if (typeof fetched === 'string') return { verdict: fetched, url: url.href }
    const { status, location, type, html } = fetched
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href)) {
      url = new URL(location, url)
      continue
    }
    if (status >= 400) return { verdict: 'bad_status', url: url.href, status }
    if (!/html/i.test(type)) return { verdict: 'not_a_page', url: url.href, status }
    return { ...judge(html, url.href, wanted), status }
  }
  return { verdict: 'unreachable', url: url.href }
}

function judge(html: string, url: string, { publishableKey, publicUrl, consent }: TagWanted): TagCheck {
  const tags = findTags(html, url)
  const script = publicUrl + PATHS.script
  const ready = tags.find(({ shop, src }) => shop === publishableKey && src.split('?')[0] === script)
  const [tag] = tags
  if (ready) {
    const verdict =
      consent === undefined || consent === heardConsent(ready.consent) ? 'ready' : 'other_consent'
    return { verdict, url, greets: WELCOME.test(html), ...present({ consent: ready.consent }) }
  }
  if (!tag) return { verdict: 'no_tag', url }
  if (tag.src.split('?')[0] !== script) return { verdict: 'other_server', url, instead: tag.src }
  if (tag.shop === undefined) return { verdict: 'no_shop_key', url }
  return { verdict: 'other_shop', url, instead: tag.shop }
}

/** How the script takes what its tag says: silence is yes, and what it does not know is no. */
function heardConsent(said = 'granted'): 'granted' | 'required' {
  return said === 'granted' ? 'granted' : 'required'
}

/** Names of this machine: only a server that is itself reached by one may ask there. */
function isThisMachine(hostname: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
