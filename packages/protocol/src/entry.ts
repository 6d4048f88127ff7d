/**
 * Splits the address of “Back to the shop” into what stands before the one-time secret, the secret, and the fragment that the landing page has
 * itself, which may be empty but is always there: without the secret the address still has a fragment, so a browser goes there without loading
 * the page again. The name is `ENTRY_KEY`, written out. Hash routers put slashes before what they take for a route.
 *
 * @example const [page, secret, own] = 'https://shop.example/#goodword-entry=SECRET#/home'.split(ENTRY_PATTERN)
 */
export const ENTRY_PATTERN = /#[!/]*goodword-entry=([\w-]+)/
