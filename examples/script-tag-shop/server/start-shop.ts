import { join } from 'node:path'
import { createShop } from './create-shop.ts'
import { listen, type RunningShop } from './listen.ts'

export interface StartOptions {
  /** @default 4401 */
  readonly port?: number | undefined
  /** Address of the Goodword server. @default 'http://localhost:4400', as the pages have it */
  readonly goodwordUrl?: string | undefined
  /** The shop's secret key at Goodword, `sk_…`. Without it orders are reported unsigned. */
  readonly secretKey?: string | undefined
}

/** Starts the plain HTML shop. Rejects when the port is taken. */
export function startShop({ port = 4401, goodwordUrl, secretKey }: StartOptions): Promise<RunningShop> {
  const shop = createShop({
    folder: join(import.meta.dirname, '../public'),
    writtenUrl: 'http://localhost:4400',
    goodwordUrl,
    secretKey,
    otherwise: { page: '/404', status: 404 },
  })
  return listen(shop, 'localhost', port)
}
