import type { ProblemCode } from '@goodword/protocol'
import type { GenericSchema } from 'valibot'

/** Who may ask. */
export type Access =
  /** Anybody. */
  | 'public'
  /** Pages of the shop: the body or the query names its publishable key. */
  | 'publishable'
  /** `Authorization: Bearer` with the token of an advocate's session. */
  | 'session'
  /** `Authorization: Bearer sk_…`. */
  | 'secret'

/** One route as it is described. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Address, `/v1/admin/advocates/:id`. */
  readonly path: string
  /** Pattern that the app knows it by, where that is another one. @default path */
  readonly pattern?: string
  readonly summary: string
  readonly access: Access
  readonly query?: GenericSchema | undefined
  readonly body?: GenericSchema | undefined
  /** `'csv'`: the body is a table as text. */
  readonly takes?: 'csv' | undefined
  /** `'csv'`, `'html'`, `'script'`: no JSON. `'redirect'`: an address to go to. */
  readonly answer: GenericSchema | 'csv' | 'html' | 'script' | 'redirect' | 'json'
  readonly refuses?: readonly ProblemCode[]
  readonly idempotent?: boolean | 'own'
}
