/** A value with fields that may be absent. */
type Present<T> = {
  [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: Exclude<
    T[K],
    null | undefined
  >
}

/**
 * Leaves out the fields that hold nothing: what a row says with `null` an answer says by silence.
 *
 * @example present({ id: 'a', name: null }) // { id: 'a' }
 */
export function present<T extends object>(value: T): Present<T>
export function present(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && field !== undefined),
  )
}
