import type { Answer, Problem } from '@goodword/protocol'
import type { Consent } from './consent/consent.ts'
import type { Touch } from './memory/touch.ts'
import type { Order } from './orders/order.ts'

/** What can happen, and what listeners are told. */
export interface GoodwordEvents {
  /** A friend's link was followed and remembered. */
  captured: Touch
  /** The friend's link that counts on this page: followed just now, or remembered from an earlier page. */
  touch: Touch
  /** The link that was followed is this browser's own advocate's. Nothing is credited; see `somebodyElse()`. */
  own: { readonly code: string }
  /** An order is on its way to the server: nothing is wrong with it, and it is kept until there is an answer. */
  reported: { readonly order: Order }
  /** The server has answered a reported order. */
  converted: { readonly order: Order; readonly answer: Answer }
  /** An order waits on this device: the server could not be reached yet. */
  queued: { readonly order: Order }
  /** Something can never succeed and was given up. */
  rejected: { readonly problem: Problem; readonly message: string }
  /** The shopper's choice. */
  consent: { readonly consent: Consent }
}

/** Sends events through `document` as `goodword:NAME`, so that pages may use `addEventListener` as well. */
export interface Events {
  emit<Name extends keyof GoodwordEvents>(name: Name, detail: GoodwordEvents[Name]): void
  /** Listens; a listener that comes late hears the latest event of its name. Gives a function that stops it. */
  on<Name extends keyof GoodwordEvents>(
    name: Name,
    listener: (detail: GoodwordEvents[Name]) => void,
  ): () => void
}

export function createEvents(): Events {
  const latest: Partial<GoodwordEvents> = {}
  return {
    emit(name, detail) {
      latest[name] = detail
      document.dispatchEvent(new CustomEvent(`goodword:${name}`, { detail }))
    },
    on(name, listener) {
      const hear = (event: Event) => listener((event as CustomEvent).detail)
      document.addEventListener(`goodword:${name}`, hear)
      const missed = latest[name]
      if (missed) queueMicrotask(() => listener(missed))
      return () => document.removeEventListener(`goodword:${name}`, hear)
    },
  }
}

declare global {
  interface DocumentEventMap {
    'goodword:captured': CustomEvent<GoodwordEvents['captured']>
    'goodword:touch': CustomEvent<GoodwordEvents['touch']>
    'goodword:own': CustomEvent<GoodwordEvents['own']>
    'goodword:reported': CustomEvent<GoodwordEvents['reported']>
    'goodword:converted': CustomEvent<GoodwordEvents['converted']>
    'goodword:queued': CustomEvent<GoodwordEvents['queued']>
    'goodword:rejected': CustomEvent<GoodwordEvents['rejected']>
    'goodword:consent': CustomEvent<GoodwordEvents['consent']>
    'goodword:ready': Event
  }
}
