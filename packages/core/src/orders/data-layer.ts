/** The array that Google's tag manager and `gtag()` speak through. */
interface WithDataLayer {
  dataLayer?: unknown[]
}

/**
 * Sees everything that is pushed to `dataLayer`, from before and from now on. The array and what its `push` does and
 * returns stay as they are for everybody else. `gtag(…)` pushes its `arguments` object: an array-like entry.
 */
export function watchDataLayer(see: (entry: unknown) => void): void {
  const page = globalThis as WithDataLayer
  page.dataLayer ??= []
  const layer = page.dataLayer
  const push = layer.push
  layer.push = function (...entries) {
    const length = push.apply(this, entries)
    entries.forEach(guarded)
    return length
  }
  const guarded = (entry: unknown) => {
    try {
      see(entry)
    } catch {
      // An entry that cannot be looked at is not for us.
    }
  }
  for (const entry of [...layer]) guarded(entry)
}
