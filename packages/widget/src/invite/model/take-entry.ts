import { ENTRY_KEY, entryIn } from '@goodword/protocol'

/**
 * The secret that the page behind a mail has sent along: in the address, or kept by the SDK on the page that it led to. Taken out of both, so
 * that it is used once.
 */
export function takeEntry(): string | undefined {
  const [clean, secret] = entryIn(location.href)
  if (secret) location.replace(clean)
  try {
    const kept = sessionStorage.getItem(ENTRY_KEY)
    sessionStorage.removeItem(ENTRY_KEY)
    return secret ?? kept ?? undefined
  } catch {
    // Site data is blocked.
    return secret
  }
}
