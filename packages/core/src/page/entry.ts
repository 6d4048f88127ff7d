import { ENTRY_KEY, ENTRY_PATTERN } from '@goodword/protocol'

/**
 * Whoever comes back from the page behind a mail of ours brings a secret in the fragment. It is kept for an invitation on this or a later page,
 * and taken out of the address by going to what is left of it: a hash router that took it for a route hears of that.
 *
 * @param tab storage of this tab
 */
export function keepEntry(tab: Storage): void {
  const [page = '', secret, own] = location.href.split(ENTRY_PATTERN)
  if (!secret) return
  tab.setItem(ENTRY_KEY, secret)
  location.replace(page + own)
}
