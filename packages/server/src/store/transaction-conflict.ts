/**
 * The database did not let a transaction through because of another one at the same time. It may be run again from its
 * beginning; nothing of it was kept.
 */
export class TransactionConflictError extends Error {
  override readonly name = 'TransactionConflictError'
  /**
   * `order`: the two could not be put one after the other. `taken`: a key is taken; when that happens again with
   * nobody else about, it is no conflict but a mistake.
   */
  readonly kind: 'order' | 'taken'

  constructor(kind: 'order' | 'taken', cause: unknown) {
    super(`the transaction met another one (${kind})`, { cause })
    this.kind = kind
  }
}
