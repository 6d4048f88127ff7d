import type { Context } from 'hono'
import { hash } from '../../keys/hash.ts'
import type { Shop } from '../../store/shop.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'

/** Visible ASCII characters: what a header can hold without quoting. */
const KEY_GRAMMAR = /^[\x21-\x7e]{1,200}$/

/**
 * Carries a request out once for each `Idempotency-Key`: a repeat gets the first answer again. A request that was cut off stays
 * unanswered on purpose, since nobody can know whether it was carried out; so the shop looks first.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 * @throws {Refusal} `idempotency_key_reused` or `idempotency_key_busy`
 */
export async function onceByKey(
  { store, now }: RouteTools,
  c: Context,
  shop: Shop,
  work: () => Promise<Response>,
): Promise<Response> {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return work()
  if (!KEY_GRAMMAR.test(key)) {
    const errors = [{ field: 'Idempotency-Key', message: 'must be 1 to 200 visible characters' }]
    throw new Refusal('field_invalid', undefined, errors)
  }
  const request = hash(`${c.req.method} ${c.req.path} ${await c.req.text()}`)
  const known = await store.write((tx) => tx.beginRequest(shop.id, key, request, now()))
  if (known) {
    if (known.request !== request) throw new Refusal('idempotency_key_reused')
    if (known.answer === undefined) throw new Refusal('idempotency_key_busy')
    return new Response(known.answer, { headers: { 'content-type': 'application/json' } })
  }
  try {
    const answer = await work()
    const text = await answer.clone().text()
    await store.write((tx) => tx.endRequest(shop.id, key, text))
    return answer
  } catch (error) {
    // Refused: nothing was done, so the key may be used again once the request is mended.
    if (error instanceof Refusal) await store.write((tx) => tx.dropRequest(shop.id, key))
    throw error
  }
}
