import { PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { loggable } from '../loggable.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'

const HEADERS = { 'cache-control': 'no-store' }

/** `GET /healthz`: the process answers. `GET /readyz`: it can also do its work. */
export function health({ store, log }: RouteTools): Hono {
  return new Hono()
    .get(PATHS.health, (c) => c.json({ status: 'ok' }, 200, HEADERS))
    .get(PATHS.ready, async (c) => {
      try {
        await store.shopByShareHost('')
      } catch (error) {
        log.error({ err: loggable(error) }, 'not ready')
        throw new Refusal('unavailable')
      }
      return c.json({ status: 'ok' }, 200, HEADERS)
    })
}
