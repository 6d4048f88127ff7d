import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { OriginsJson, toJson } from './json.ts'
import type { Shop } from './shop.ts'
import type { ApiKey, StoreReads, StoreTransaction } from './store.ts'
import type { Tables } from './tables.ts'

type Reads = Pick<
  StoreReads,
  'shop' | 'shopIds' | 'shopByKeyHash' | 'shopBySecretHash' | 'shopByShareHost' | 'sealedSecrets'
>
type Writes = Pick<StoreTransaction, 'addShop' | 'changeShop' | 'setShareHosts' | 'addKey' | 'revokeSecrets'>

/** Questions about shops. */
export function shopReads(db: Kysely<Tables>): Reads {
  async function shop(id: string): Promise<Shop | undefined> {
    const row = await db.selectFrom('shops').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const hosts = await db
      .selectFrom('share_hosts')
      .select('host')
      .where('shop_id', '=', id)
      .orderBy('position')
      .execute()
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
    const key = await db
      .selectFrom('api_keys')
      .select('shop_id')
      .where('key_hash', '=', keyHash)
      .where('kind', '=', kind)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return key && shop(key.shop_id)
  }

  return {
    shop,
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
    async sealedSecrets(shopId, now) {
      const keys = await db
        .selectFrom('api_keys')
        .select('value')
        .where('shop_id', '=', shopId)
        .where('kind', '=', 'secret')
        .where((eb) => eb.or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
        .orderBy('created_at', 'desc')
        .orderBy('key_hash')
        .execute()
      return keys.map(({ value }) => value)
    },
  }
}

/** Changes to shops. */
export function shopWrites(db: Kysely<Tables>): Writes {
  return {
    async addShop({ id, ...shop }, at) {
      await db
        .insertInto('shops')
        .values({ id, ...columns(shop), created_at: at })
        .execute()
    },
    async changeShop({ id, ...shop }) {
      await db.updateTable('shops').set(columns(shop)).where('id', '=', id).execute()
    },
    async setShareHosts(shopId, hosts) {
      await db.deleteFrom('share_hosts').where('shop_id', '=', shopId).execute()
      if (hosts.length === 0) return
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
