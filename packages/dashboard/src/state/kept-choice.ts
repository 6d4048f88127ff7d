/** A choice that an owner has made once and for all, for each shop by itself. */
export interface KeptChoice {
  isMade(shopId: string): boolean
  make(shopId: string): void
  /** As though it had never been made. */
  forget(shopId: string): void
}

/** @param key begins its name in the storage: `KEY:SHOP` */
export function createKeptChoice(key: string, storage: () => Storage): KeptChoice {
  const name = (shopId: string) => `${key}:${shopId}`
  return {
    isMade(shopId) {
      try {
        return storage().getItem(name(shopId)) !== null
      } catch {
        return false
      }
    },
    make(shopId) {
      try {
        storage().setItem(name(shopId), '1')
      } catch {
        // A browser that keeps nothing for us: chosen for this page only, then.
      }
    },
    forget(shopId) {
      try {
        storage().removeItem(name(shopId))
      } catch {
        // Nothing was kept, then.
      }
    },
  }
}
