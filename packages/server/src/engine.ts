import type { Vault } from './keys/vault.ts'
import type { Store } from './store/store.ts'

/** What the verbs of the server work with. They receive clock and ids, they never pick them. */
export interface Engine {
  readonly store: Store
  readonly vault: Vault
  /** Epoch ms. The server's clock rules: a browser's time counts only as an age. */
  readonly now: () => number
  /** Makes the id of a new row. */
  readonly newId: () => string
}
