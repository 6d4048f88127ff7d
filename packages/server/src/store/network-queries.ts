import type { Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import type { Tables } from './tables.ts'

/** That an advocate was in a network. */
export interface SeenInNetwork {
  readonly advocateId: string
  /** Keyed hash, under a key of its day. */
  readonly network: string
}

/** Questions about the networks that advocates were in. */
export interface NetworkReads {
  /** Which of these advocates were in which of these networks, on the day that is in the hash. */
  seenInNetworks(
    shopId: string,
    advocateIds: readonly string[],
    networks: readonly string[],
  ): Promise<SeenInNetwork[]>
}

/** Keeps and forgets networks. */
export interface NetworkWrites {
  /** Once for each network and day, however often the advocate is seen. */
  addNetwork(shopId: string, seen: SeenInNetwork, at: number): Promise<void>
  /** Forgets the networks of older visits, and those of advocates; says of how many visits. */
  forgetNetworks(shopId: string, before: number): Promise<number>
}

type Sought = { shopId: string; advocateIds: readonly string[]; networks: readonly string[] }

const seenAmong = compileOnce((db, value: ValueOf<Sought>, list) =>
  db
    .selectFrom('advocate_networks')
    .select(['advocate_id as advocateId', 'network'])
    .where('shop_id', '=', value('shopId'))
    .where('advocate_id', 'in', list('advocateIds'))
    .where('network', 'in', list('networks')),
)

export function networkReads(db: Kysely<Tables>): NetworkReads {
  return {
    async seenInNetworks(shopId, advocateIds, networks) {
      if (advocateIds.length === 0 || networks.length === 0) return []
      return (await seenAmong(db, { shopId, advocateIds, networks })).rows
    },
  }
}

export function networkWrites(db: Kysely<Tables>): NetworkWrites {
  return {
    async addNetwork(shopId, { advocateId, network }, at) {
      await db
        .insertInto('advocate_networks')
        .values({ shop_id: shopId, advocate_id: advocateId, network, at })
        .onConflict((conflict) => conflict.columns(['shop_id', 'advocate_id', 'network']).doNothing())
        .execute()
    },
    async forgetNetworks(shopId, before) {
      const { numUpdatedRows } = await db
        .updateTable('visits')
        .set({ network: null })
        .where('shop_id', '=', shopId)
        .where('at', '<', before)
        .where('network', 'is not', null)
        .executeTakeFirst()
      await db
        .deleteFrom('advocate_networks')
        .where('shop_id', '=', shopId)
        .where('at', '<', before)
        .execute()
      return Number(numUpdatedRows)
    },
  }
}
