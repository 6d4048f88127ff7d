import type { Kysely } from 'kysely'
import type { Session, SessionEntry } from './session.ts'
import type { Tables } from './tables.ts'

/** Questions about advocates' sessions. */
export interface SessionReads {
  session(shopId: string, tokenHash: string): Promise<Session | undefined>
}

/** Changes to advocates' sessions. */
export interface SessionWrites {
  addSession(shopId: string, session: Session & { tokenHash: string }, at: number): Promise<void>
  endSession(shopId: string, tokenHash: string, at: number): Promise<void>
  /**
   * Ends all sessions of an account, and the secrets that would open another one.
   *
   * @returns how many sessions were in force
   */
  endSessions(shopId: string, advocateId: string, at: number): Promise<number>
  /** From now on the account's sessions that somebody began by typing its address see no more than they have seen. */
  limitSessions(shopId: string, advocateId: string, at: number): Promise<void>
  addSessionEntry(shopId: string, entry: SessionEntry): Promise<void>
  /** Uses a secret up, and forgets those whose time is over. @returns `undefined` when it was used, too old, or never given */
  takeSessionEntry(shopId: string, secretHash: string, now: number): Promise<SessionEntry | undefined>
}

export function sessionReads(db: Kysely<Tables>): SessionReads {
  return {
    async session(shopId, tokenHash) {
      const row = await db
        .selectFrom('sessions')
        .select(['advocate_id', 'begun_by', 'code', 'expires_at', 'revoked_at', 'limited_at'])
        .where('shop_id', '=', shopId)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return (
        row && {
          advocateId: row.advocate_id,
          begunBy: row.begun_by,
          code: row.code ?? undefined,
          expiresAt: row.expires_at,
          revokedAt: row.revoked_at ?? undefined,
          limitedAt: row.limited_at ?? undefined,
        }
      )
    },
  }
}

export function sessionWrites(db: Kysely<Tables>): SessionWrites {
  return {
    async addSession(shopId, session, at) {
      await db
        .insertInto('sessions')
        .values({
          shop_id: shopId,
          token_hash: session.tokenHash,
          advocate_id: session.advocateId,
          begun_by: session.begunBy,
          code: session.code ?? null,
          created_at: at,
          expires_at: session.expiresAt,
          revoked_at: session.revokedAt ?? null,
          limited_at: session.limitedAt ?? null,
        })
        .execute()
    },
    async endSession(shopId, tokenHash, at) {
      await db
        .updateTable('sessions')
        .set({ revoked_at: at })
        .where('shop_id', '=', shopId)
        .where('token_hash', '=', tokenHash)
        .execute()
    },
    async endSessions(shopId, advocateId, at) {
      await db
        .deleteFrom('session_entries')
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .execute()
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ revoked_at: at })
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', at)
        .executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    },
    async limitSessions(shopId, advocateId, at) {
      await db
        .updateTable('sessions')
        .set({ limited_at: at })
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .where('begun_by', '=', 'address')
        .where('limited_at', 'is', null)
        .execute()
    },
    async addSessionEntry(shopId, { secretHash, advocateId, expiresAt }) {
      await db
        .insertInto('session_entries')
        .values({
          shop_id: shopId,
          secret_hash: secretHash,
          advocate_id: advocateId,
          expires_at: expiresAt,
        })
        .execute()
    },
    async takeSessionEntry(shopId, secretHash, now) {
      await db
        .deleteFrom('session_entries')
        .where('shop_id', '=', shopId)
        .where('expires_at', '<=', now)
        .execute()
      const row = await db
        .deleteFrom('session_entries')
        .where('shop_id', '=', shopId)
        .where('secret_hash', '=', secretHash)
        .returning(['advocate_id', 'expires_at'])
        .executeTakeFirst()
      return row && { secretHash, advocateId: row.advocate_id, expiresAt: row.expires_at }
    },
  }
}
