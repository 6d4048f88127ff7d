/** What `access` gives, or nothing: in sandboxed frames and with blocked storage the very access throws. */
export function reach<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
