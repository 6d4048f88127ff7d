import { type Ground, SHOP_KEY } from '../e2e/sdk/ground.ts'

/** A snippet of the docs with the test's shop and server instead of the sample ones. */
export function asOnGround(snippet: string, { goodwordUrl }: Pick<Ground, 'goodwordUrl'>): string {
  return snippet.replaceAll('pk_…', SHOP_KEY).replaceAll('https://refer.shop.example', goodwordUrl)
}
