import { SESSION_KEY } from '@goodword/protocol'
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Sdk } from './sdk.ts'

/** The advocate's session token of one shop. */
export interface SessionStore {
  /** Token to send, or `undefined` when nobody has joined in this browser. */
  readonly token: ReadonlySignal<string | undefined>
  /** Remembers a token: on the device while consent is granted, else for as long as the page lives. */
  set(token: string): void
  /** Forgets the token everywhere. */
  clear(): void
  /** Follows the consent that may have changed: reads or writes the device once granted, wipes it once denied. */
  settle(): void
}

/** By customer token; the empty one stands for whoever joined in this browser. */
const stores = new WeakMap<Sdk, Map<string, SessionStore>>()

/**
 * The one store of an SDK instance: several elements on a page share it, and it outlives an element that is moved.
 *
 * @param customerToken of a customer whom the page knows. Their session lives as long as the page: on the next one the
 *   shop may know somebody else.
 */
export function sessionsOf(goodword: Sdk, customerToken = ''): SessionStore {
  const mine = stores.get(goodword) ?? new Map<string, SessionStore>()
  stores.set(goodword, mine)
  const made =
    mine.get(customerToken) ??
    (customerToken ? createPageSession() : createSessionStore(goodword, () => localStorage))
  mine.set(customerToken, made)
  return made
}

function createPageSession(): SessionStore {
  const token = signal<string | undefined>()
  return {
    token,
    set(next) {
      token.value = next
    },
    clear() {
      token.value = undefined
    },
    settle() {},
  }
}

/**
 * @param device returns the storage; reading it may throw, as `localStorage` does where site data is blocked.
 */
export function createSessionStore(goodword: Sdk, device: () => Storage): SessionStore {
  const token = signal<string | undefined>()

  /** Tokens by shop key, so that two shops on one origin do not mix. */
  function read(): Record<string, unknown> {
    try {
      const kept: unknown = JSON.parse(device().getItem(SESSION_KEY) ?? '{}')
      return typeof kept === 'object' && kept ? { ...kept } : {}
    } catch {
      return {}
    }
  }

  function write(mine: string | undefined): void {
    const { [goodword.shop]: _, ...others } = read()
    const kept = mine === undefined ? others : { ...others, [goodword.shop]: mine }
    try {
      if (Object.keys(kept).length) device().setItem(SESSION_KEY, JSON.stringify(kept))
      else device().removeItem(SESSION_KEY)
    } catch {
      // The device refuses: the token lives in memory.
    }
  }

  function settle(): void {
    if (goodword.consent === 'denied') write(undefined)
    if (goodword.consent !== 'granted') return
    const kept = read()[goodword.shop]
    if (token.peek() === undefined) token.value = typeof kept === 'string' && kept ? kept : undefined
    else if (kept !== token.peek()) write(token.peek())
  }

  settle()
  return {
    token,
    settle,
    set(next) {
      token.value = next
      settle()
    },
    clear() {
      write(undefined)
      token.value = undefined
    },
  }
}
