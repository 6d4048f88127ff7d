import { SESSION_KEY } from '@goodword/protocol'
import { type ReadonlySignal, signal } from '@preact/signals-core'
import { createKept } from '../../element/kept.ts'
import type { Sdk } from '../../element/sdk.ts'

/** The advocate's session token of one shop. */
export interface SessionStore {
  /** Token to send, or `undefined` when nobody has joined in this browser. */
  readonly token: ReadonlySignal<string | undefined>
  /** Remembers a token: on the device while consent is granted, else for as long as the page lives. */
  set(token: string): void
  /** Forgets the token everywhere. */
  clear(): void
  /** Looks again: consent, or another tab, may have changed what is kept. */
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
export function sessionsOf(goodword: Sdk, customerToken: string): SessionStore {
  const mine = stores.get(goodword) ?? new Map<string, SessionStore>()
  stores.set(goodword, mine)
  const made =
    mine.get(customerToken) ?? createSessionStore(customerToken ? MEMORY_ONLY : goodword, () => localStorage)
  mine.set(customerToken, made)
  return made
}

/** What never asks for the device, whatever was agreed to. */
const MEMORY_ONLY = { shop: '', consent: 'required', on: () => () => {} } as const

/**
 * @param device returns the storage; reading it may throw, as `localStorage` does where site data is blocked.
 */
export function createSessionStore(
  goodword: Pick<Sdk, 'shop' | 'consent' | 'on'>,
  device: () => Storage,
): SessionStore {
  const kept = createKept(goodword, SESSION_KEY, device)
  const token = signal<string | undefined>()
  const settle = () => {
    token.value = kept.get() || undefined
  }
  const set = (next: string) => {
    kept.set(next)
    settle()
  }
  settle()
  return { token, settle, set, clear: () => set('') }
}
