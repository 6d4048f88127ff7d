import type { RunningShop } from './listen.ts'
import type { StartOptions } from './start-shop.ts'

/**
 * Starts a shop as its environment says, and prints where it is.
 *
 * - `PORT`: where the shop answers
 * - `GOODWORD_URL`: where the Goodword server answers, when it is not where the pages say
 * - `GOODWORD_SECRET_KEY`: the shop's secret key at Goodword, `sk_…`
 */
export async function runShop(name: string, startShop: (options: StartOptions) => Promise<RunningShop>) {
  const { PORT, GOODWORD_URL, GOODWORD_SECRET_KEY } = process.env
  try {
    const shop = await startShop({
      port: PORT ? Number(PORT) : undefined,
      goodwordUrl: GOODWORD_URL || undefined,
      secretKey: GOODWORD_SECRET_KEY || undefined,
    })
    console.log(`${name}: ${shop.url}`)
    if (!GOODWORD_SECRET_KEY) {
      console.log(
        'GOODWORD_SECRET_KEY is not set: orders are reported unsigned, so Goodword holds their rewards.',
      )
    }
  } catch (error) {
    console.error(`${name} could not start: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
