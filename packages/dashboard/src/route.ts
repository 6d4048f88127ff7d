import { OWNER_LINK } from '@goodword/protocol'

/** The pages of a shop, in the order of the menu. */
export const PAGES = [
  'overview',
  'review',
  'missed',
  'rewards',
  'advocates',
  'customers',
  'ratings',
  'coupons',
  'lists',
  'programme',
  'shop',
] as const
export type PageName = (typeof PAGES)[number]

/** Where somebody is. */
export type Route =
  /** Behind a one-time link. */
  | { readonly name: 'enter'; readonly secret: string }
  /** Making a shop. */
  | { readonly name: 'new' }
  | { readonly name: PageName; readonly id: string | undefined }

/** @param hash as in the address bar: `#/advocates/ID` */
export function readRoute(hash: string): Route {
  const text = hash.replace(/^#\/?/, '')
  if (text.startsWith(OWNER_LINK)) return { name: 'enter', secret: text.slice(OWNER_LINK.length) }
  const [page, id] = text.split('/')
  if (page === 'new') return { name: 'new' }
  const name = PAGES.find((known) => known === page) ?? 'overview'
  return { name, id: id ? decoded(id) : undefined }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Address of a page, for links. */
export function hashOf(name: PageName | 'new', id?: string): string {
  return id === undefined ? `#/${name}` : `#/${name}/${encodeURIComponent(id)}`
}
