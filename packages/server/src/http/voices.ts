import { MissedReferralSchema, PATHS, RatingSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { recordMissedReferral, recordRating } from '../people/record-voice.ts'
import type { RouteTools } from './environment.ts'
import { readBody } from './read-body.ts'
import { shopOf } from './shop-of.ts'

const RECEIVED = { received: true }
const HEADERS = { 'cache-control': 'no-store' }

/** `POST /v1/ratings` and `POST /v1/missed-referrals`: always the same answer, whatever is known. */
export function voices(app: RouteTools): Hono {
  const limit = app.limits.byNetwork('words')
  return new Hono()
    .post(PATHS.ratings, limit, async (c) => {
      const body = await readBody(c, RatingSchema)
      const shop = await shopOf(c, app, body.shop)
      app.limits.add(c, shop.id, 'ratings', body.id)
      await recordRating(app, shop, body)
      return c.json(RECEIVED, 200, HEADERS)
    })
    .post(PATHS.missedReferrals, limit, async (c) => {
      const body = await readBody(c, MissedReferralSchema)
      const shop = await shopOf(c, app, body.shop)
      app.limits.add(c, shop.id, 'missedReferrals', body.id)
      await recordMissedReferral(app, shop, body)
      return c.json(RECEIVED, 200, HEADERS)
    })
}
