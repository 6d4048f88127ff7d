import type { Entry } from './entry.ts'
import type { Inbox } from './inbox.ts'

/** What waits for the server's acknowledgement. */
export interface Outbox extends Pick<Inbox, 'proving'> {
  add(entry: Entry): void
  /** Everything that waits, oldest first: this page's entries and those that earlier pages left. */
  all(): Entry[]
  remove(id: string): void
  /** Once consent is granted: writes what is in memory to the device. */
  settle(): void
}

/** The reading half, over the inbox that the page has been filling. */
export function createOutbox({ memory, storage, prefix, add, proving }: Inbox): Outbox {
  return {
    add,
    proving,
    all() {
      const entries = new Map<string, Entry>()
      const kept = storage()
      for (const key of Object.keys(kept ?? {})) {
        try {
          if (!key.startsWith(prefix)) continue
          const entry: Entry = JSON.parse(kept?.getItem(key) ?? '')
          if (key === prefix + entry.id && entry.at && entry.message.type) entries.set(entry.id, entry)
        } catch {
          // Not written by us, or cut short.
        }
      }
      for (const entry of memory.values()) entries.set(entry.id, entry)
      return [...entries.values()].sort((a, b) => a.at - b.at)
    },
    remove(id) {
      memory.delete(id)
      storage()?.removeItem(prefix + id)
    },
    settle: () => memory.forEach(add),
  }
}
