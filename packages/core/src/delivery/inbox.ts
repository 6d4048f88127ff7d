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
  /**
   * Writes the proofs of an order into its entry, once they are there. The order itself waits for nothing: it is kept before its proofs are
   * begun, so that a page which is closed meanwhile loses a proof at most, never an order.
   */
  prove(id: string, proofs: Promise<string[]>): void
  /** Proofs that were begun and are neither written nor given up. Sending waits for them. */
  readonly proving: ReadonlySet<Promise<unknown>>
}

export function createInbox(shop: string, storage: Inbox['storage']): Inbox {
  const memory: Inbox['memory'] = new Map()
  const prefix = `${OUTBOX_KEY}:${shop}:`
  const proving = new Set<Promise<unknown>>()
  const add = (entry: Entry) => {
    memory.set(entry.id, entry)
    try {
      storage()?.setItem(prefix + entry.id, JSON.stringify(entry, keepable))
    } catch {
      // Full or refused: the entry goes out while this page lives.
    }
  }
  return {
    memory,
    storage,
    prefix,
    add,
    proving,
    prove(id, proofs) {
      const write = (proofs: string[]) => {
        // As it stands now: what it came by may have been written into it, or it was given up.
        const entry = memory.get(id)
        if (entry && proofs[0]) add({ ...entry, message: { ...entry.message, proofs } as Entry['message'] })
      }
      const done: Promise<unknown> = proofs.then(write, () => {}).then(() => proving.delete(done))
      proving.add(done)
    },
  }
}

/**
 * E-mail addresses and the token that opens a customer's account are not kept on the device: an order that a later page sends goes without
 * them.
 */
function keepable(key: string, value: unknown): unknown {
  return key === 'email' || key === 'customerToken' ? undefined : value
}
