import { watchDataLayer } from '../orders/data-layer.ts'

/**
 * Follows Google Consent Mode: `gtag('consent', 'default' | 'update', { ad_storage: 'granted' | 'denied' })`.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function watchConsentMode(setConsent: (consent: 'granted' | 'denied') => void): void {
  watchDataLayer((entry) => {
    const [command, , choice] = Array.from(entry as ArrayLike<unknown>)
    const storage = command === 'consent' && (choice as { ad_storage?: unknown } | undefined)?.ad_storage
    if (storage === 'granted' || storage === 'denied') setConsent(storage)
  })
}
