import type { Sdk } from './sdk.ts'

/** One thing that the shopper chose, such as to have closed the banner. */
export interface Kept {
  get(): string | undefined
  /** On the device while consent is granted, else for as long as the page lives. Empty: nothing is kept any more. */
  set(value: string): void
}

const known = new WeakMap<Sdk, Map<string, Kept>>()

/** The one place of an SDK instance for this choice: it outlives an element that is moved or drawn anew. */
export function keptOf(goodword: Sdk, name: string): Kept {
  const places = known.get(goodword) ?? new Map<string, Kept>()
  known.set(goodword, places)
  const place = places.get(name) ?? createKept(goodword, name, () => localStorage)
  places.set(name, place)
  return place
}

/**
 * @param device returns the storage; reading it may throw, as `localStorage` does where site data is blocked.
 */
export function createKept(
  goodword: Pick<Sdk, 'shop' | 'consent' | 'on'>,
  name: string,
  device: () => Storage,
): Kept {
  const key = `${name}:${goodword.shop}`
  let memory: string | undefined

  function onDevice<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(device())
    } catch {
      return undefined
    }
  }
  const settle = () => {
    const { consent } = goodword
    const value = memory
    if (consent === 'denied' || value === '') onDevice((storage) => storage.removeItem(key))
    else if (consent === 'granted' && value) onDevice((storage) => storage.setItem(key, value))
  }

  goodword.on('consent', settle)
  return {
    get() {
      if (goodword.consent !== 'granted') return memory
      return memory ?? onDevice((storage) => storage.getItem(key)) ?? undefined
    },
    set(value) {
      memory = value
      settle()
    },
  }
}
