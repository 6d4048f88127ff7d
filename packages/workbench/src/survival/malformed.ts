import * as protocol from '@goodword/protocol'
import { JoinSchema, MessageSchema, PATHS } from '@goodword/protocol'
import type { GenericSchema } from 'valibot'
import type { TrafficShop } from '../benches/traffic.ts'
import { type Pick, pickBy, valueFor } from './values-for.ts'

/** One request that nobody should send. */
export interface BadRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']
const TAILS = [
  '',
  '/',
  '/x',
  '/%00',
  '/%zz',
  '/..%2f',
  '?cursor=%00',
  '?limit=-1',
  '?from=x&to=y',
  `/${'y'.repeat(900)}`,
]
const TYPES = [
  'application/json',
  'text/plain',
  'text/csv',
  'multipart/form-data; boundary=x',
  'application/xml',
  ';',
]

/** All schemas that the protocol publishes, for routes whose own schema is not known here. */
const SCHEMAS = Object.values(protocol).filter(
  (one): one is typeof one & GenericSchema =>
    typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'schema',
)

/** Requests made from the protocol's schemas, the same ones for a seed. */
export function* malformed(
  count: number,
  seed: number,
  { publishableKey: shop, secretKey }: TrafficShop,
): Generator<BadRequest> {
  const pick = pickBy(seed)
  for (let index = 0; index < count; index++) {
    const path = pick(Object.values(PATHS))
    const authorization = pick([
      '',
      'Bearer',
      'Bearer x.y',
      `Bearer ${secretKey}`,
      `Bearer ${shop}`,
      'Basic eDp5',
    ])
    yield {
      method: pick([0, 1, 2]) > 0 ? 'POST' : pick(METHODS),
      path: pick([0, 1, 2]) > 0 ? path : path + pick(TAILS),
      headers: {
        'content-type': pick(TYPES),
        origin: pick(['https://shop.example', 'null', 'https://elsewhere.example']),
        ...(authorization && { authorization }),
        ...(pick([true, false]) && { 'x-forwarded-for': pick(['', '1.2.3.4', 'x', '::ffff:1.2.3.4, ,']) }),
      },
      body: bodyFor(path, pick, shop),
    }
  }
}

function bodyFor(path: string, pick: Pick, shop: string): string {
  if (pick(TWENTY) === 0)
    return pick(['', '{', '[]', 'null', '"', '{"a":1}}', '\0', `{"x":${'['.repeat(3000)}`])
  const value = valueOn(path, pick, shop)
  const text = JSON.stringify(value) ?? ''
  return pick(TWENTY) === 0 ? text.slice(0, Math.floor(text.length / 2)) : text
}

function valueOn(path: string, pick: Pick, shop: string): unknown {
  const spoil = pick([0.02, 0.1, 0.3])
  if (path === PATHS.messages) {
    const messages = Array.from({ length: pick([0, 1, 2, 5, 101]) }, () =>
      valueFor(MessageSchema, pick, spoil),
    )
    return { shop: pick([shop, shop, shop, 'pk_none', null]), messages }
  }
  const value = valueFor(path === PATHS.advocates ? JoinSchema : pick(SCHEMAS), pick, spoil)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, shop } : value
}

const TWENTY = Array.from({ length: 20 }, (_, index) => index)
