import type { Programme } from '../domain/programme.ts'
import type { SecretKey } from './api-key.ts'
import { KeptBriefly } from './kept-briefly.ts'
import type { Shop } from './shop.ts'
import type { StoreReads, StoreTransaction } from './store.ts'

/**
 * Milliseconds for which a process goes by what it knows of a shop. A change made in this process counts at once; one made in another
 * (a second server, the command line) at the latest after this time.
 */
export const KNOWN_FOR = 1000

/** What every message asks about its shop, and what rarely changes. */
type ShopQuestions = Pick<StoreReads, 'shopByKeyHash' | 'shopByShareHost' | 'secrets' | 'programme'>

type ShopChanges = Pick<
  StoreTransaction,
  'addShop' | 'changeShop' | 'setShareHosts' | 'addKey' | 'revokeSecrets' | 'addProgramme'
>

/**
 * Keeps in memory what is known of shops: their keys, settings and programmes. Transactions read for themselves, except
 * versions of programmes: those never change.
 */
export class KnownShops {
  readonly reads: ShopQuestions
  readonly #clear: () => void
  readonly #version: (shopId: string, version: number) => Programme | undefined
  #changes = 0

  /** @param clock milliseconds of a clock that never jumps */
  constructor(store: ShopQuestions, clock: () => number) {
    const keys = new KeptBriefly<Shop>(KNOWN_FOR, clock)
    const hosts = new KeptBriefly<Shop>(KNOWN_FOR, clock)
    const secrets = new KeptBriefly<SecretKey[]>(KNOWN_FOR, clock)
    const latest = new KeptBriefly<Programme>(KNOWN_FOR, clock)
    const versions = new KeptBriefly<Programme>(Number.POSITIVE_INFINITY, clock)
    const versionKey = (shopId: string, version: number) => `${shopId} ${version}`
    this.reads = {
      shopByKeyHash: (hash) => keys.get(hash, () => store.shopByKeyHash(hash)),
      shopByShareHost: (host) => hosts.get(host, () => store.shopByShareHost(host)),
      secrets: (shopId) => secrets.get(shopId, () => store.secrets(shopId)),
      async programme(shopId, version) {
        const found =
          version === undefined
            ? await latest.get(shopId, () => store.programme(shopId))
            : await versions.get(versionKey(shopId, version), () => store.programme(shopId, version))
        if (version === undefined) {
          await versions.get(versionKey(shopId, found.version), async () => found)
        }
        return found
      },
    }
    this.#version = (shopId, version) => versions.peek(versionKey(shopId, version))
    this.#clear = () => {
      for (const kept of [keys, hosts, secrets, latest, versions]) kept.clear()
    }
  }

  /** How often a transaction of this process has changed a shop. */
  get changes(): number {
    return this.#changes
  }

  /** To be called after a commit, with what `changes` was before the transaction began. */
  forgetIfChanged(changesBefore: number): void {
    if (this.#changes !== changesBefore) this.#clear()
  }

  /** A transaction whose changes of shops are noticed. */
  watched<T extends StoreTransaction>(transaction: T): T {
    const { programme } = transaction
    return {
      ...transaction,
      ...this.#noticed(transaction),
      programme: async (shopId, version) =>
        (version === undefined ? undefined : this.#version(shopId, version)) ?? programme(shopId, version),
    }
  }

  #noticed(transaction: ShopChanges): ShopChanges {
    const noticed =
      <A extends unknown[], R>(change: (...args: A) => R) =>
      (...args: A): R => {
        this.#changes += 1
        return change(...args)
      }
    return {
      addShop: noticed(transaction.addShop),
      changeShop: noticed(transaction.changeShop),
      setShareHosts: noticed(transaction.setShareHosts),
      addKey: noticed(transaction.addKey),
      revokeSecrets: noticed(transaction.revokeSecrets),
      addProgramme: noticed(transaction.addProgramme),
    }
  }
}
