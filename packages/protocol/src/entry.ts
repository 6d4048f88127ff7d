/** `ENTRY_KEY`, written out: that is shorter in the page. Hash routers put slashes before what they take for a route. */
const ENTRY = /#[!/]*goodword-entry=([\w-]+)/

/**
 * The one-time secret in the fragment of “Back to the shop”, if there is one, and the address without it: with the fragment that the landing page
 * has itself, which may be empty. So there is always one, and a browser may go there without loading the page again.
 *
 * @example entryIn('https://shop.example/#goodword-entry=SECRET#/home') // ['https://shop.example/#/home', 'SECRET']
 */
export function entryIn(address: string): readonly [clean: string, secret: string | undefined] {
  const [page, secret, own] = address.split(ENTRY)
  return [`${page}${own}`, secret]
}
