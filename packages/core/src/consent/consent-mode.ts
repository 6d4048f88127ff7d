import type { Goodword } from '../goodword.ts'
import { watchDataLayer } from '../orders/data-layer.ts'

/**
 * Follows Google Consent Mode: `gtag('consent', 'default' | 'update', { ad_storage: 'granted' | 'denied' })`.
 *
 * A `default` of `denied` says that nobody has been asked yet, not that the shopper refused. While consent is `required`
 * nothing is kept anyway, so what was seen waits for the answer instead of being forgotten.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function watchConsentMode(instance: Pick<Goodword, 'consent' | 'setConsent'>): void {
  watchDataLayer((entry) => {
    const [command, occasion, choice] = Array.from(entry as ArrayLike<unknown>)
    const storage = command === 'consent' && (choice as { ad_storage?: unknown } | undefined)?.ad_storage
    if (storage !== 'granted' && storage !== 'denied') return
    const isUnasked = storage === 'denied' && occasion === 'default' && instance.consent === 'required'
    if (!isUnasked) instance.setConsent(storage)
  })
}
