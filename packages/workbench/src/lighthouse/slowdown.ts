import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'
import type { Browser } from 'playwright-core'

/** How fast this machine is just now, and how many times slower the phone is. */
export interface Slowdown {
  /** Lighthouse's own measure, "CPU/Memory Power" in its reports. */
  readonly index: number
  readonly factor: number
}

/**
 * Lighthouse slows every machine down four times, which makes a middling phone of a fast desktop computer: an index of 1,500
 * to 2,000. On a slower machine, or a busy one, it asks for another factor; this is the one that gives the same phone.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown
 */
const PHONE = 1_750 / 4

/** Measures the machine; takes a second. */
export async function measureSlowdown(browser: Browser): Promise<Slowdown> {
  const page = await browser.newPage()
  try {
    const index = await page.evaluate(pageFunctions.computeBenchmarkIndex)
    return { index, factor: factorFor(index) }
  } finally {
    await page.close()
  }
}

/** How many times a machine of this index is slowed down. A machine that is slower than the phone stays as it is. */
export function factorFor(index: number): number {
  return Math.max(1, Math.round((index / PHONE) * 10) / 10)
}
