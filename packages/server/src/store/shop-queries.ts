import { foldCode } from '@goodword/protocol'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { ApiKey, SecretKey } from './api-key.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { OriginsJson, toJson } from './json.ts'
import type { Shop } from './shop.ts'
import type { Tables } from './tables.ts'

/** Questions about shops. */
export interface ShopReads {
  shop(id: string): Promise<Shop | undefined>
  /** ISO 4217 code. */
  currencyOf(shopId: string): Promise<string | undefined>
  /** Ids of all shops. */
  shopIds(): Promise<string[]>
  shopByKeyHash(keyHash: string): Promise<Shop | undefined>
  /** The shop of a secret key. */
  shopBySecretHash(keyHash: string): Promise<Shop | undefined>
  /** The shop of a share host; any host while there is only one shop. */
  shopByShareHost(host: string): Promise<Shop | undefined>
  /** The one shop that has given out this code; `undefined` when none has, or several have. */
  shopByCode(code: string): Promise<Shop | undefined>
  /** All secret keys that the shop has had, the newest first. */
  secrets(shopId: string): Promise<SecretKey[]>
}

/** Changes to shops. */
export interface ShopWrites {
  addShop(shop: Omit<Shop, 'shareHosts'>, at: number): Promise<void>
  changeShop(shop: Omit<Shop, 'shareHosts'>): Promise<void>
  /** @throws TypeError that names a host which another shop has */
  setShareHosts(shopId: string, hosts: readonly string[]): Promise<void>
  addKey(key: ApiKey): Promise<void>
  /** From `at` on, which may lie ahead, the shop's present secret keys count no more. */
  revokeSecrets(shopId: string, at: number): Promise<void>
}

const shopById = compileOnce((db, value: ValueOf<{ id: string }>) =>
  db.selectFrom('shops').selectAll().where('id', '=', value('id')),
)

const currencyOfShop = compileOnce((db, value: ValueOf<{ id: string }>) =>
  db.selectFrom('shops').select('currency').where('id', '=', value('id')),
)

const hostsOfShop = compileOnce((db, value: ValueOf<{ id: string }>) =>
  db.selectFrom('share_hosts').select('host').where('shop_id', '=', value('id')).orderBy('position'),
)

const shopOfKey = compileOnce((db, value: ValueOf<{ kind: ApiKey['kind']; keyHash: string }>) =>
  db
    .selectFrom('api_keys')
    .select('shop_id')
    .where('key_hash', '=', value('keyHash'))
    .where('kind', '=', value('kind'))
    .where('revoked_at', 'is', null),
)

const secretsOfShop = compileOnce((db, value: ValueOf<{ shopId: string }>) =>
  db
    .selectFrom('api_keys')
    .select(['value', 'revoked_at'])
    .where('shop_id', '=', value('shopId'))
    .where('kind', '=', 'secret')
    .orderBy('created_at', 'desc')
    .orderBy('key_hash'),
)

export function shopReads(db: Kysely<Tables>): ShopReads {
  async function shop(id: string): Promise<Shop | undefined> {
    const [row] = (await shopById(db, { id })).rows
    if (!row) return undefined
    const hosts = (await hostsOfShop(db, { id })).rows
    return {
      id,
      name: row.name,
      currency: row.currency,
      allowedOrigins: v.parse(OriginsJson, row.allowed_origins),
      landingUrl: row.landing_url,
      shareHosts: hosts.map(({ host }) => host),
    }
  }

  async function shopByKey(kind: ApiKey['kind'], keyHash: string) {
    const [key] = (await shopOfKey(db, { kind, keyHash })).rows
    return key && shop(key.shop_id)
  }

  return {
    shop,
    currencyOf: async (id) => (await currencyOfShop(db, { id })).rows[0]?.currency,
    async shopIds() {
      const rows = await db.selectFrom('shops').select('id').orderBy('id').execute()
      return rows.map(({ id }) => id)
    },
    shopByKeyHash: (keyHash) => shopByKey('publishable', keyHash),
    shopBySecretHash: (keyHash) => shopByKey('secret', keyHash),
    async shopByShareHost(host) {
      const named = await db
        .selectFrom('share_hosts')
        .select('shop_id')
        .where('host', '=', host)
        .executeTakeFirst()
      if (named) return shop(named.shop_id)
      const [only, second] = await db.selectFrom('shops').select('id').limit(2).execute()
      return only && !second ? shop(only.id) : undefined
    },
    async shopByCode(code) {
      // Through the shops, because every key of a shop's data begins with the shop.
      const [only, second] = await db
        .selectFrom('shops')
        .innerJoin('codes', 'codes.shop_id', 'shops.id')
        .select('shops.id')
        .where('codes.code_key', '=', foldCode(code))
        .limit(2)
        .execute()
      return only && !second ? shop(only.id) : undefined
    },
    async secrets(shopId) {
      const keys = (await secretsOfShop(db, { shopId })).rows
      return keys.map(({ value, revoked_at }) => ({ sealed: value, revokedAt: revoked_at ?? undefined }))
    },
  }
}

export function shopWrites(db: Kysely<Tables>): ShopWrites {
  return {
    async addShop({ id, ...shop }, at) {
      await db
        .insertInto('shops')
        .values({ id, ...columns(shop), created_at: at, consent: null, economics: null })
        .execute()
    },
    async changeShop({ id, ...shop }) {
      await db.updateTable('shops').set(columns(shop)).where('id', '=', id).execute()
    },
    async setShareHosts(shopId, hosts) {
      await db.deleteFrom('share_hosts').where('shop_id', '=', shopId).execute()
      if (hosts.length === 0) return
      const taken = await db
        .selectFrom('share_hosts')
        .select('host')
        .where('host', 'in', hosts)
        .executeTakeFirst()
      if (taken) throw new TypeError(`shareHosts: ${taken.host} belongs to another shop`)
      const rows = hosts.map((host, position) => ({ host, shop_id: shopId, position }))
      await db.insertInto('share_hosts').values(rows).execute()
    },
    async revokeSecrets(shopId, at) {
      await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('shop_id', '=', shopId)
        .where('kind', '=', 'secret')
        .where((eb) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', at)]))
        .execute()
    },
    async addKey({ shopId, kind, keyHash, value, at }) {
      await db
        .insertInto('api_keys')
        .values({ key_hash: keyHash, shop_id: shopId, kind, value, created_at: at, revoked_at: null })
        .execute()
    },
  }
}

function columns(shop: Omit<Shop, 'id' | 'shareHosts'>) {
  return {
    name: shop.name,
    currency: shop.currency,
    allowed_origins: toJson(shop.allowedOrigins),
    landing_url: shop.landingUrl,
  }
}
