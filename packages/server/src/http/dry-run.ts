import { DryRunSchema } from '@goodword/protocol'
import { Hono } from 'hono'
import { dryRun } from '../orders/dry-run.ts'
import { amountRefused } from './amount-refused.ts'
import type { RouteTools } from './environment.ts'
import { readBody } from './read-body.ts'
import { shopOf } from './shop-of.ts'

/** `POST /v1/dry-run`: what would be decided about an order made now. */
export function dryRunRoute(app: RouteTools): Hono {
  return new Hono().post('/', app.limits.byNetwork('dryRun'), async (c) => {
    const body = await readBody(c, DryRunSchema)
    const decision = await dryRun(app, await shopOf(c, app, body.shop), body)
    if (typeof decision === 'string') throw amountRefused(decision)
    return c.json(decision, 200, { 'cache-control': 'no-store' })
  })
}
