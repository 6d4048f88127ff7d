import type { Context } from 'hono'
import { hash } from '../keys/hash.ts'
import type { Shop } from '../store/shop.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'

/**
 * The shop that a page names by its publishable key, if the page may speak for it.
 *
 * @throws {Refusal} `shop_key_unknown`, `origin_not_allowed` or `rate_limited`
 */
export async function shopOf(
  c: Context,
  { store, limits }: Pick<RouteTools, 'store' | 'limits'>,
  publishableKey: string,
): Promise<Shop> {
  const shop = await store.shopByKeyHash(hash(publishableKey))
  if (!shop) {
    throw new Refusal('shop_key_unknown', undefined, [{ field: 'shop', message: 'no shop has this key' }])
  }
  checkOrigin(c, shop)
  await limits.byKey(shop.id)
  return shop
}

/**
 * Refuses pages of other sites. Browsers put `Origin` on each cross-origin request and on each POST, and no page
 * can change it. A request without one comes from no foreign page: from a program, which could write any
 * origin it liked, so refusing it would protect nothing.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 * @throws {Refusal} `origin_not_allowed`
 */
export function checkOrigin(c: Context, shop: Shop): void {
  const origin = c.req.header('origin')
  if (origin === undefined || shop.allowedOrigins.includes(origin)) return
  throw new Refusal('origin_not_allowed', origin === 'null' ? NO_ORIGIN : notListed(origin))
}

/** What browsers call an origin that is none. @see https://html.spec.whatwg.org/multipage/browsers.html#concept-origin-opaque */
const NO_ORIGIN =
  'the page has no address that could be listed: it was opened as a file or in a sandboxed frame. Open it through a web server'

/** For the page's developer: the SDK writes it to the console. */
const notListed = (origin: string) =>
  `${origin} is not among the shop's addresses. Its owner adds it under “Shop & script tag”, to “Addresses that may report orders”`
