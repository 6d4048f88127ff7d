/**
 * Address of a path of Shopify's cart, as this page is to use it: with several countries or languages each has a folder.
 *
 * @see https://shopify.dev/docs/api/ajax#making-requests-to-the-api
 */
export function shopifyAddress(path: string): string {
  const root: unknown = Reflect.get(globalThis, 'Shopify')?.routes?.root
  return `${typeof root === 'string' ? root : '/'}${path}`
}
