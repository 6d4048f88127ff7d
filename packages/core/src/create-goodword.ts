import type { Chunks } from './chunks.ts'
import type { Goodword } from './goodword.ts'
import { inertGoodword } from './inert.ts'
import type { Options } from './options.ts'
import { partMissing } from './part-missing.ts'
import { start } from './start.ts'

/**
 * Starts the SDK in this page, for shops that import it. The pasted tag does the same by itself. Where there is no
 * page (server rendering, workers) the instance does nothing: orders are `skipped`, requests are refused.
 *
 * @example
 * const goodword = createGoodword({ shop: 'pk_…', api: 'https://refer.shop.example' })
 * await goodword.convert({ orderId: '1001', amount: '49.90', currency: 'EUR' })
 * @throws {GoodwordError} `option_invalid`
 */
export function createGoodword(options: Options): Goodword {
  if (typeof document === 'undefined') return inertGoodword(options)
  return start(options, (name) => parts[name]().catch(() => partMissing(name)))
}

/** Each part as a dynamic import, for the shop's bundler to split. */
const parts: { [Name in keyof Chunks]: () => Promise<Chunks[Name]> } = {
  engine: () => import('./engine.ts'),
  transport: () => import('./delivery/transport.ts'),
  purchases: () => import('./orders/purchases.ts'),
  links: () => import('./page/links.ts'),
  cart: () => import('./page/cart.ts'),
  consentMode: () => import('./consent/consent-mode.ts'),
  inspect: () => import('./inspector/inspect.ts'),
}
