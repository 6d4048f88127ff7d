import type { Consent } from '@goodword/protocol'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { type SaidEconomics, UNSAID } from '../domain/assumptions.ts'
import { EconomicsJson, toJson } from './json.ts'
import type { Tables } from './tables.ts'

/** What a one-time link or a session opens until when. */
export interface OwnerPass {
  /** Of the secret, which is kept nowhere. */
  readonly tokenHash: string
  /** The one shop that it opens; `undefined`: all shops of the server. */
  readonly shopId: string | undefined
  /** Epoch ms. */
  readonly expiresAt: number
}

/** What the owner's pages need to know beside the shop itself. */
export interface OwnerReads {
  /** A session that still counts at this time. */
  ownerSession(tokenHash: string, now: number): Promise<OwnerPass | undefined>
  /** What belongs into the shop's script tag. */
  shopTag(shopId: string): Promise<{ publishableKey: string; consent: Consent | undefined } | undefined>
  /** What the owner has said that the shop earns. */
  economics(shopId: string): Promise<SaidEconomics>
}

/** Who comes in, and who goes out. */
export interface OwnerWrites {
  addOwnerLink(link: OwnerPass): Promise<void>
  /** Uses a link up: whoever asks second gets nothing, even at the same moment. What is too old is forgotten. */
  takeOwnerLink(tokenHash: string, now: number): Promise<OwnerPass | undefined>
  addOwnerSession(session: OwnerPass, at: number): Promise<void>
  endOwnerSession(tokenHash: string): Promise<void>
  /** Ends the sessions, and the unused links, of one shop's owner, or of everybody; says how many sessions there were. */
  endOwnerSessions(shopId: string | undefined): Promise<number>
  keepConsent(shopId: string, consent: Consent): Promise<void>
  keepEconomics(shopId: string, economics: SaidEconomics): Promise<void>
}

export function ownerReads(db: Kysely<Tables>): OwnerReads {
  return {
    async ownerSession(tokenHash, now) {
      const row = await db
        .selectFrom('owner_sessions')
        .select(['shop_id', 'expires_at'])
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && { tokenHash, shopId: row.shop_id ?? undefined, expiresAt: row.expires_at }
    },
    async shopTag(shopId) {
      const row = await db
        .selectFrom('shops')
        .innerJoin('api_keys', 'api_keys.shop_id', 'shops.id')
        .select(['api_keys.value', 'shops.consent'])
        .where('shops.id', '=', shopId)
        .where('api_keys.kind', '=', 'publishable')
        .where('api_keys.revoked_at', 'is', null)
        .orderBy('api_keys.created_at', 'desc')
        .executeTakeFirst()
      return row && { publishableKey: row.value, consent: row.consent ?? undefined }
    },
    async economics(shopId) {
      const row = await db.selectFrom('shops').select('economics').where('id', '=', shopId).executeTakeFirst()
      return row?.economics == null ? UNSAID : v.parse(EconomicsJson, row.economics)
    },
  }
}

export function ownerWrites(db: Kysely<Tables>): OwnerWrites {
  return {
    async addOwnerLink({ tokenHash, shopId, expiresAt }) {
      await db
        .insertInto('owner_links')
        .values({ token_hash: tokenHash, shop_id: shopId ?? null, expires_at: expiresAt })
        .execute()
    },
    async takeOwnerLink(tokenHash, now) {
      await db.deleteFrom('owner_links').where('expires_at', '<=', now).execute()
      await db.deleteFrom('owner_sessions').where('expires_at', '<=', now).execute()
      const row = await db
        .deleteFrom('owner_links')
        .where('token_hash', '=', tokenHash)
        .returning(['shop_id', 'expires_at'])
        .executeTakeFirst()
      return row && { tokenHash, shopId: row.shop_id ?? undefined, expiresAt: row.expires_at }
    },
    async addOwnerSession({ tokenHash, shopId, expiresAt }, at) {
      await db
        .insertInto('owner_sessions')
        .values({ token_hash: tokenHash, shop_id: shopId ?? null, created_at: at, expires_at: expiresAt })
        .execute()
    },
    async endOwnerSession(tokenHash) {
      await db.deleteFrom('owner_sessions').where('token_hash', '=', tokenHash).execute()
    },
    async endOwnerSessions(shopId) {
      const [links, sessions] = [db.deleteFrom('owner_links'), db.deleteFrom('owner_sessions')]
      if (shopId === undefined) {
        await links.execute()
        return Number((await sessions.executeTakeFirstOrThrow()).numDeletedRows)
      }
      await links.where('shop_id', '=', shopId).execute()
      const ended = await sessions.where('shop_id', '=', shopId).executeTakeFirstOrThrow()
      return Number(ended.numDeletedRows)
    },
    async keepConsent(shopId, consent) {
      await db.updateTable('shops').set({ consent }).where('id', '=', shopId).execute()
    },
    async keepEconomics(shopId, economics) {
      const kept = toJson({ said: economics })
      await db.updateTable('shops').set({ economics: kept }).where('id', '=', shopId).execute()
    },
  }
}
