import { INSTANCE_KEY, READY_EVENT } from '@goodword/protocol'
import type { Sdk } from './sdk.ts'

/**
 * Calls back with the page's SDK instance: at once when it exists, else when it says that it does.
 * In pages the element is often parsed, and even upgraded, before the SDK.
 */
export function onInstance(act: (goodword: Sdk) => void, signal: AbortSignal): void {
  let found: Sdk | undefined
  const look = () => {
    if (found) return
    found = Reflect.get(globalThis, Symbol.for(INSTANCE_KEY))
    if (found) act(found)
  }
  look()
  document.addEventListener(READY_EVENT, look, { signal })
}
