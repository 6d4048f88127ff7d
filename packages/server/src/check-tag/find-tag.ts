import { PATHS } from '@goodword/protocol'
import { scriptTags } from './script-tags.ts'

/** A script tag of Goodword in a page. */
export interface FoundTag {
  /** Where the script is loaded from, as an absolute address. */
  readonly src: string
  /** The publishable key that it names. */
  readonly shop: string | undefined
  readonly consent: string | undefined
}

/**
 * The script tags of Goodword in a page's HTML. No browser: a tag that another script adds, as tag managers do, is not found.
 *
 * @param page address that relative ones are resolved against
 */
export function findTags(html: string, page: string): FoundTag[] {
  return scriptTags(html).flatMap((tag) => {
    const src = tag.get('src')
    if (src === undefined || !URL.canParse(src, page)) return []
    const address = new URL(src, page)
    if (!address.pathname.endsWith(PATHS.script)) return []
    // Options stand in the script's address where a tag manager would strip attributes.
    const option = (name: string) => tag.get(`data-${name}`) ?? address.searchParams.get(name) ?? undefined
    return [{ src: address.href, shop: option('shop'), consent: option('consent') }]
  })
}
