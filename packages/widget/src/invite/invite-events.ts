import type { Share } from '@goodword/core'

/** What `<goodword-invite>` tells the page. All of them bubble, out of shadow roots too. */
export interface InviteEvents {
  /** Somebody has joined by the form. Not told of customers whom a token lets in: that happens on every page. */
  'goodword-join': CustomEvent<{ readonly code: string }>
  /** Something was shared. */
  'goodword-share': CustomEvent<Share>
  /** Dialog or launcher were opened. */
  'goodword-open': CustomEvent<object>
  /** They were closed. */
  'goodword-close': CustomEvent<object>
  /** The launcher was sent away. */
  'goodword-dismiss': CustomEvent<object>
}
