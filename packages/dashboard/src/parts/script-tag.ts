import type { AdminShop } from '@goodword/protocol'

/** The script tag of a shop, as it is pasted. */
export function scriptTag({ scriptUrl, publishableKey, consent = 'required' }: AdminShop): string {
  const attribute = (name: string, value: string) =>
    `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  const attributes = [
    'type="module" async',
    attribute('src', scriptUrl),
    attribute('data-shop', publishableKey),
    attribute('data-consent', consent),
  ]
  return `<script ${attributes.join(' ')}></script>`
}
