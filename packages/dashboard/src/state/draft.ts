import { OWNER_DRAFT_KEY } from '@goodword/protocol'

/** What was typed, field by field. */
export type Typed = Readonly<Record<string, string>>

/** Keeps what was typed in this tab, so that a reload, or a server that is away, loses nothing. */
export interface Draft {
  read(): Typed
  keep(typed: Typed): void
  forget(): void
}

export function createDraft(storage: () => Storage): Draft {
  const quietly = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(storage())
    } catch {
      // A browser that keeps nothing for us: the form itself still does.
      return otherwise
    }
  }
  return {
    read: () => quietly((kept) => typedIn(JSON.parse(kept.getItem(OWNER_DRAFT_KEY) ?? '{}')), {}),
    keep: (typed) => quietly((kept) => kept.setItem(OWNER_DRAFT_KEY, JSON.stringify(typed)), undefined),
    forget: () => quietly((kept) => kept.removeItem(OWNER_DRAFT_KEY), undefined),
  }
}

function typedIn(read: unknown): Typed {
  const entries = typeof read === 'object' && read !== null ? Object.entries(read) : []
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
}
