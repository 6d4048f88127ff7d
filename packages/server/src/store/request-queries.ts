import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** A request that was begun with an idempotency key. */
export interface KnownRequest {
  /** Hash of method, address and body. */
  readonly request: string
  /** `undefined` while it has not been answered. */
  readonly answer: string | undefined
}

/** Requests by their idempotency keys. */
export interface RequestReads {
  knownRequest(shopId: string, key: string): Promise<KnownRequest | undefined>
}

export interface RequestWrites {
  /** Begins a request; `undefined` when it is new, else what is known of the first one. */
  beginRequest(shopId: string, key: string, request: string, at: number): Promise<KnownRequest | undefined>
  endRequest(shopId: string, key: string, answer: string): Promise<void>
  /** Forgets older requests and their answers, and says how many. */
  forgetRequests(shopId: string, before: number): Promise<number>
}

export function requestReads(db: Kysely<Tables>): RequestReads {
  return {
    async knownRequest(shopId, key) {
      const row = await db
        .selectFrom('requests')
        .select(['request', 'answer'])
        .where('shop_id', '=', shopId)
        .where('key', '=', key)
        .executeTakeFirst()
      return row && { request: row.request, answer: row.answer ?? undefined }
    },
  }
}

export function requestWrites(db: Kysely<Tables>): RequestWrites {
  const { knownRequest } = requestReads(db)
  return {
    async beginRequest(shopId, key, request, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('requests')
        .values({ shop_id: shopId, key, request, answer: null, at })
        .onConflict((conflict) => conflict.columns(['shop_id', 'key']).doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n ? undefined : knownRequest(shopId, key)
    },
    async endRequest(shopId, key, answer) {
      await db
        .updateTable('requests')
        .set({ answer })
        .where('shop_id', '=', shopId)
        .where('key', '=', key)
        .execute()
    },
    async forgetRequests(shopId, before) {
      const { numDeletedRows } = await db
        .deleteFrom('requests')
        .where('shop_id', '=', shopId)
        .where('at', '<', before)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}
