import { ENTRY_KEY, ENTRY_PATTERN } from '@goodword/protocol'

/**
 * The secret that the page behind a mail has sent along: in the address, or kept by the SDK on the page that it led to. Taken out of both, so
 * that it is used once.
 */
export function takeEntry(): string | undefined {
  const [page = '', secret, own] = location.href.split(ENTRY_PATTERN)
  if (secret) location.replace(page + own)
  try {
    const kept = sessionStorage.getItem(ENTRY_KEY)
    sessionStorage.removeItem(ENTRY_KEY)
    return secret ?? kept ?? undefined
  } catch {
    // Site data is blocked.
    return secret
  }
}
