/** One arrival through a share link, in the server's time. */
export interface Touch {
  readonly code: string
  readonly channel: string | undefined
  /** The browser's own id of the visit. Only that browser knows it. */
  readonly visit: string
  /** When it happened, epoch ms by the server's clock: the receipt of the report minus the age that the browser gave. */
  readonly at: number
  /**
   * How old the touch was when the order was placed, in milliseconds, as the browser says: the difference of two ages that one clock gave, so
   * neither a wrong clock nor a late delivery moves it. Counts where the shop does not say when the order was placed.
   */
  readonly ageAtOrder: number
}

/** The visit's id decides between equals, so that the same touches always give the same credit. */
export function latestFirst(a: Touch, b: Touch): number {
  return b.at - a.at || (a.visit < b.visit ? -1 : 1)
}
