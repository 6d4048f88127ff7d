/** What a verb did, or the code of why it did nothing. */
export type Refusable<T, R extends string> =
  | { readonly done: T; readonly refused?: never }
  | { readonly refused: R; readonly done?: never }
