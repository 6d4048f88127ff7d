/** What stands in the tag that a shop pastes. */
export interface ScriptTag {
  /** Address of the script. */
  readonly address: string
  /** The shop's publishable key. */
  readonly shop: string
  /** Whether things may be kept on the shopper's device from the start. */
  readonly consent: 'granted' | 'required'
  /** `sha384-…` of the script, for an address whose bytes never change. @default none */
  readonly integrity?: string
}

/** The tag as it is pasted into the `<head>` of each page. */
export function scriptTag({ address, shop, consent, integrity }: ScriptTag): string {
  const attributes = [
    'type="module"',
    'async',
    `src="${escaped(address)}"`,
    ...(integrity === undefined ? [] : [`integrity="${escaped(integrity)}"`]),
    `data-shop="${escaped(shop)}"`,
    `data-consent="${consent}"`,
  ]
  return `<script\n${attributes.map((one) => `  ${one}\n`).join('')}></script>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
