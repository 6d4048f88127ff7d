import type { Context } from 'hono'
import { hash } from '../../keys/hash.ts'
import { loggable } from '../../loggable.ts'
import type { KnownRequest } from '../../store/request-queries.ts'
import type { Shop } from '../../store/shop.ts'
import type { Store } from '../../store/store.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'

const KEY_GRAMMAR = /^[\x21-\x7e]{1,200}$/

/**
 * Carries a request out once for each `Idempotency-Key`: a repeat gets the first answer again. The key is kept in the transaction of the
 * work itself, so a request that was refused, or met a database that was away, has not used its key. One that was carried out but cut off
 * before its answer was kept stays unanswered: only the shop can see what it did.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 * @param work writes by the store that it is given
 * @throws {Refusal} `idempotency_key_reused` or `idempotency_key_busy`
 */
export async function onceByKey(
  app: RouteTools,
  c: Context,
  shop: Shop,
  work: (app: RouteTools) => Promise<Response>,
): Promise<Response> {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return work(app)
  if (!KEY_GRAMMAR.test(key)) {
    const errors = [{ field: 'Idempotency-Key', message: 'must be 1 to 200 visible characters' }]
    throw new Refusal('field_invalid', undefined, errors)
  }
  const request = hash(`${c.req.method} ${c.req.path} ${await c.req.text()}`)
  const known = await app.store.knownRequest(shop.id, key)
  if (known) return again(known, request)
  try {
    const answer = await work({ ...app, store: storeThatBegins(app, shop, key, request) })
    await keepAnswer(app, shop, key, await answer.clone().text())
    return answer
  } catch (error) {
    if (error instanceof BegunBefore) return again(error.known, request)
    throw error
  }
}

/** Another request with this key was faster: whatever this one has begun to write is undone. */
class BegunBefore extends Error {
  readonly known: KnownRequest

  constructor(known: KnownRequest) {
    super('the key was used meanwhile')
    this.known = known
  }
}

/** The store, whose first transaction keeps the key too. */
function storeThatBegins({ store, now }: RouteTools, shop: Shop, key: string, request: string): Store {
  let hasBegun = false
  return {
    ...store,
    async write(work) {
      if (hasBegun) return store.write(work)
      const done = await store.write(async (tx) => {
        const known = await tx.beginRequest(shop.id, key, request, now())
        if (known) throw new BegunBefore(known)
        return work(tx)
      })
      hasBegun = true
      return done
    },
  }
}

function again(known: KnownRequest, request: string): Response {
  if (known.request !== request) throw new Refusal('idempotency_key_reused')
  if (known.answer === undefined) throw new Refusal('idempotency_key_busy')
  return new Response(known.answer, { headers: { 'content-type': 'application/json' } })
}

/** The work is done: whoever asked hears of it, even if a repeat will not. */
async function keepAnswer(
  { store, log }: RouteTools,
  shop: Shop,
  key: string,
  answer: string,
): Promise<void> {
  try {
    await store.write((tx) => tx.endRequest(shop.id, key, answer))
  } catch (error) {
    log.error({ err: loggable(error) }, 'the answer to a request with an Idempotency-Key was not kept')
  }
}
