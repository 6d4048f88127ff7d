import type { Entry } from './entry.ts'
import type { Inbox } from './inbox.ts'

/** What waits for the server's acknowledgement. */
export interface Outbox {
  add(entry: Entry): void
  /** Everything that waits, oldest first: this page's entries and those that earlier pages left. */
  all(): Entry[]
  remove(id: string): void
  /** Once consent is granted: writes what is in memory to the device. */
  settle(): void
}

/** The reading half, over the inbox that the page has been filling. */
export function createOutbox({ memory, storage, prefix, allowed, add }: Inbox): Outbox {
  const keys = () => Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix))
  const read = (key: string): Entry | undefined => {
    try {
      const entry: Entry = JSON.parse(storage?.getItem(key) ?? '')
      return key === prefix + entry.id && entry.at && entry.message.type ? entry : undefined
    } catch {
      return undefined
    }
  }
  return {
    add,
    all() {
      const kept = allowed() ? keys().map(read) : []
      const entries = new Map(kept.flatMap((entry) => (entry ? [[entry.id, entry]] : [])))
      for (const entry of memory.values()) entries.set(entry.id, entry)
      return [...entries.values()].sort((a, b) => a.at - b.at)
    },
    remove(id) {
      memory.delete(id)
      storage?.removeItem(prefix + id)
    },
    settle: () => memory.forEach(add),
  }
}
