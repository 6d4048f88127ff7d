import { CODE_PARAMETER } from '@goodword/protocol'

/** A page of a shop that is measured. */
export interface ShopPage {
  readonly name: string
  readonly path: string
  /** Whether search engines are told to leave it alone. */
  readonly isPrivate?: boolean
}

/**
 * The pages of the whole story, as both shops have them.
 *
 * @param code of an advocate, for the page that their friend lands on
 * @param order that the shop has taken
 */
export function shopPages(code: string, order: string): readonly ShopPage[] {
  return [
    { name: 'first page', path: '/' },
    { name: 'product', path: '/products/pilea' },
    { name: "friend's landing", path: `/?${CODE_PARAMETER}=${code}` },
    { name: 'cart', path: '/cart', isPrivate: true },
    { name: 'thank you', path: `/thank-you?order=${order}`, isPrivate: true },
    { name: 'account', path: '/account', isPrivate: true },
  ]
}
