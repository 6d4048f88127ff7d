import { ENTRY_KEY } from '@goodword/protocol'

/**
 * The shop's landing page with a one-time secret in the fragment, which no browser sends anywhere. The page's own fragment follows, empty or not:
 * it is what is left when the secret is taken out.
 *
 * @example entryAddress('https://shop.example/#/home', 'SECRET') // 'https://shop.example/#goodword-entry=SECRET#/home'
 */
export function entryAddress(landingUrl: string, secret: string): string {
  const [page = '', ...own] = landingUrl.split('#')
  return `${page}#${ENTRY_KEY}=${secret}#${own.join('#')}`
}
