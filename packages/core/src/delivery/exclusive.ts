import { LEASE_KEY } from '@goodword/protocol'
import type { Inbox } from './inbox.ts'

/** How long a tab without Web Locks may send before another one takes over, in milliseconds. */
const LEASE = 10_000

/** How long a tab waits for the lock: one that hangs, or is frozen, must not hold up the others. Milliseconds. */
const PATIENCE = 3_000

export interface ExclusiveParts {
  readonly shop: string
  /** Nothing while the shopper has not agreed: other tabs have nothing of this one's to send then. */
  readonly storage: Inbox['storage']
  readonly now: () => number
}

/**
 * Runs `work` in one tab at a time. Web Locks queue the others; plain http pages have none, there a lease in
 * localStorage makes the others skip their turn. Two at once are a waste, not an error: the server knows ids.
 *
 * @returns false when another tab holds the lease and `work` was not run
 */
export function createExclusive({ shop, storage, now }: ExclusiveParts) {
  const name = `${LEASE_KEY}:${shop}`
  return async (work: () => Promise<void>): Promise<boolean> => {
    const locks = (navigator as { locks?: LockManager }).locks
    if (locks) {
      let done: Promise<void> | undefined
      const signal = AbortSignal.timeout(PATIENCE)
      await locks.request(name, { signal }, () => (done = work())).catch(() => (done ??= work()))
      return true
    }
    const kept = storage()
    const until = Number(kept?.getItem(name))
    // A lease that ends later than any could is from before the clock was set back.
    if (until > now() && until <= now() + LEASE) return false
    try {
      kept?.setItem(name, `${now() + LEASE}`)
    } catch {
      // Full: without a lease two tabs may send the same, which counts once.
    }
    try {
      await work()
    } finally {
      kept?.removeItem(name)
    }
    return true
  }
}
