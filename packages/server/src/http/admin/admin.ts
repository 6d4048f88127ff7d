import { BODY_LIMIT, problem } from '@goodword/protocol'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { hash } from '../../keys/hash.ts'
import type { Shop } from '../../store/shop.ts'
import type { RouteTools } from '../environment.ts'
import { problemResponse, Refusal } from '../problem-response.ts'
import { onceByKey } from './once-by-key.ts'
import { ADMIN_ROUTES } from './routes.ts'

/** Largest table that an import takes, in bytes. Customers are read as they come; orders and coupons are held as a whole. */
export const CSV_LIMIT = 64 * 1024 * 1024

const BEARER = /^Bearer +(\S+)$/i

/** Whose data a request is about. @throws {Refusal} when it may see nobody's */
export type ShopOfRequest = (c: Context, app: RouteTools) => Promise<Shop>

/**
 * `/v1/admin/…`: everything for the shop's own server, by the secret key. The key says which shop is meant; no parameter can.
 * The owner's pages ask the same by their session. No CORS: neither has any business in a foreign page.
 */
export function admin(app: RouteTools, shopOf: ShopOfRequest = shopOfSecret): Hono {
  const routes = new Hono()
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => problemResponse(problem('body_too_large', `at most ${maxSize} bytes`)),
    })

  for (const route of ADMIN_ROUTES) {
    routes.on(route.method, route.path, limit(route.takes ? CSV_LIMIT : BODY_LIMIT * 8), async (c) => {
      const shop = await shopOf(c, app)
      const answer =
        route.idempotent === true
          ? await onceByKey(app, c, shop, (tools) => route.run(tools, c, shop))
          : await route.run(app, c, shop)
      answer.headers.set('cache-control', 'no-store')
      return answer
    })
  }
  for (const path of new Set(ADMIN_ROUTES.map((route) => route.path))) {
    const allow = ADMIN_ROUTES.filter((route) => route.path === path).map(({ method }) => method)
    routes.all(path, () =>
      problemResponse(problem('method_not_allowed', `use ${allow.join(', ')}`), { allow: allow.join(', ') }),
    )
  }
  return routes
}

/** @throws {Refusal} `secret_key_missing` or `secret_key_unknown` */
async function shopOfSecret(c: Context, { store }: RouteTools): Promise<Shop> {
  const [, key] = BEARER.exec(c.req.header('authorization') ?? '') ?? []
  const challenge = { 'www-authenticate': 'Bearer' }
  if (key === undefined) throw new Refusal('secret_key_missing', undefined, undefined, challenge)
  // Looked up by its hash: how long that takes says nothing about how much of a guess is right.
  const shop = await store.shopBySecretHash(hash(key))
  if (!shop) throw new Refusal('secret_key_unknown', undefined, undefined, challenge)
  return shop
}
