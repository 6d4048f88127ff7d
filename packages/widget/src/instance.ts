import { INSTANCE_KEY, READY_EVENT } from '@goodword/protocol'
import type { Sdk } from './sdk.ts'

/**
 * Calls back with the page's SDK instance: at once when it exists, else when it says that it does.
 * In pages the element is often parsed, and even upgraded, before the SDK.
 */
export function onInstance(act: (goodword: Sdk) => void, signal: AbortSignal): void {
  const instance = (): Sdk | undefined => Reflect.get(globalThis, Symbol.for(INSTANCE_KEY))
  const found = instance()
  if (found) {
    act(found)
    return
  }
  const waiting = new AbortController()
  signal.addEventListener('abort', () => waiting.abort(), { once: true })
  document.addEventListener(
    READY_EVENT,
    () => {
      const ready = instance()
      if (!ready) return
      waiting.abort()
      act(ready)
    },
    { signal: waiting.signal },
  )
}
