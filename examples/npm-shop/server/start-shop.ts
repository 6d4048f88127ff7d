import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createShop } from 'script-tag-shop/create-shop'
import { listen, type RunningShop } from 'script-tag-shop/listen'
import type { StartOptions } from 'script-tag-shop/server'

/**
 * Starts the built app (`vite build` first) on 127.0.0.1, by default port 4402. It is the same shop as the plain
 * HTML one, with every address answered by the app.
 *
 * Rejects when the port is taken, or when the app is not built.
 */
export async function startShop({ port = 4402, goodwordUrl, secretKey }: StartOptions): Promise<RunningShop> {
  const folder = join(import.meta.dirname, '../dist')
  if (!existsSync(folder)) throw new Error('npm-shop is not built yet: run its "build" script first')
  const shop = createShop({
    folder,
    writtenUrl: 'http://127.0.0.1:4400',
    goodwordUrl,
    secretKey,
    otherwise: { page: '/', status: 200 },
  })
  return listen(shop, '127.0.0.1', port)
}
