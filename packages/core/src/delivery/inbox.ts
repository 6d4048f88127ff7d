import { OUTBOX_KEY } from '@goodword/protocol'
import type { Entry } from './entry.ts'

/** The eager half of the outbox: appending, and nothing else. */
export interface Inbox {
  /** This page's entries that the server has not acknowledged. */
  readonly memory: Map<string, Entry>
  /** Where entries survive the page; nothing while the shopper has not agreed, or when the browser refuses. */
  readonly storage: () => Storage | undefined
  /** Start of the storage key of each entry; one key per entry, so tabs never overwrite each other. */
  readonly prefix: string
  /** Keeps the entry in memory and, when that is allowed, on the device. */
  add(entry: Entry): void
}

export function createInbox(shop: string, storage: Inbox['storage']): Inbox {
  const memory: Inbox['memory'] = new Map()
  const prefix = `${OUTBOX_KEY}:${shop}:`
  return {
    memory,
    storage,
    prefix,
    add(entry) {
      memory.set(entry.id, entry)
      try {
        storage()?.setItem(prefix + entry.id, JSON.stringify(entry, withoutEmail))
      } catch {
        // Full or refused: the entry goes out while this page lives.
      }
    },
  }
}

/** E-mail addresses are not kept on the device: an order sent by a later page goes without the buyer's address. */
export function withoutEmail(key: string, value: unknown): unknown {
  return key === 'email' ? undefined : value
}
