import type { ProblemCode } from '@goodword/protocol'
import type { Context } from 'hono'
import type { GenericSchema, InferOutput } from 'valibot'
import type { Shop } from '../../store/shop.ts'
import type { RouteTools } from '../environment.ts'
import { readBody } from '../read-body.ts'
import { readQuery } from '../read-query.ts'

/** What an admin route works with: everything is read and checked before. */
export interface AdminCall<Q, B> {
  readonly app: RouteTools
  readonly c: Context
  /** The shop of the secret key. All that is read or written is this shop's. */
  readonly shop: Shop
  readonly query: Q
  readonly body: B
  /** Part of the address, `/advocates/:id`. */
  readonly param: (name: string) => string
}

/** How an admin route is written down. */
export interface AdminRouteOptions<
  Q extends GenericSchema,
  B extends GenericSchema,
  A extends GenericSchema,
> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/v1/admin`. */
  readonly path: string
  /** One sentence without a point at its end. */
  readonly summary: string
  readonly query?: Q
  readonly body?: B
  readonly answer: A
  /** Problems of its own, beside those that every admin route may answer with. */
  readonly refuses?: readonly ProblemCode[]
  /**
   * Whether a repeat could do harm, so that `Idempotency-Key` is listened to. `'own'`: the route keeps the key itself, in the transaction
   * of its work. @default false
   */
  readonly idempotent?: boolean | 'own'
  readonly answers: (call: AdminCall<InferOutput<Q>, InferOutput<B>>) => Promise<InferOutput<A>>
}

/** An admin route, ready to be mounted and described. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly query?: GenericSchema | undefined
  readonly body?: GenericSchema | undefined
  /** `'csv'`: a table as text. */
  readonly answer: GenericSchema | 'csv'
  /** `'csv'`: the body is a table as text. */
  readonly takes?: 'csv' | undefined
  readonly refuses: readonly ProblemCode[]
  readonly idempotent: boolean | 'own'
  run(app: RouteTools, c: Context, shop: Shop): Promise<Response>
}

/** Makes an admin route of which TypeScript knows what comes in and what must go out. */
export function adminRoute<Q extends GenericSchema, B extends GenericSchema, A extends GenericSchema>(
  options: AdminRouteOptions<Q, B, A>,
): AdminRoute {
  const { answers, query, body, refuses = [], idempotent = false, ...rest } = options
  return {
    ...rest,
    query,
    body,
    refuses,
    idempotent,
    async run(app, c, shop) {
      const answer = await answers({
        app,
        c,
        shop,
        query: query && readQuery(c, query),
        body: body && (await readBody(c, body)),
        param: (name) => c.req.param(name) ?? '',
      })
      return Response.json(answer)
    },
  }
}
