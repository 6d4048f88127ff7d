/** Addresses of everything that `npm start` has started. */
export interface Addresses {
  readonly scriptTagShop: string
  readonly npmShop: string
  readonly goodword: string
  /** One-time link to the owner's pages. */
  readonly owner: string
}

/** What to do with them, step by step. */
export const announcement = ({ scriptTagShop, npmShop, goodword, owner }: Addresses): string => `
Goodword is running.

  Sample shop, plain HTML with one script tag   ${scriptTagShop}
  Sample shop, Vite + Preact with npm packages  ${npmShop}
  Referral server                               ${goodword}

Try a referral:
  1. Open ${scriptTagShop}/account and join with any address @example.com.
  2. Press Copy: this is your share link.
  3. Open the link in a private window: there you are your friend. Buy something.
  4. Look at the account page in the first window again: the purchase and your reward are there.

See it as the owner does; the link works once, for half an hour:
  ${owner}

Everything is demo data and stays on this machine, in the folder .data. Ctrl-C stops.
`
