/** A part of a list, newest first: ids are UUIDv7, so their order is the order in which rows were made. */
export interface Page {
  /** Id of the last row of the page before; `undefined` for the first page. */
  readonly after: string | undefined
  /** Most rows. */
  readonly limit: number
}
