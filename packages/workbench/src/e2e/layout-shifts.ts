import type { Page } from 'playwright-core'

/** Name of the list in the page, before its first script has run. */
const LIST = 'layoutShifts'

/** What moved at one moment. */
export interface LayoutShift {
  /** Its share of the score that search engines call CLS. */
  readonly value: number
  /** Names of the page's own elements that moved; none when it happened inside of one of ours. */
  readonly nodes: readonly string[]
}

/** Notes from now on what moves in the pages that are opened here, and was not asked to by a press. Chromium only. */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<readonly LayoutShift[]>> {
  await page.addInitScript((list) => {
    interface Shift extends PerformanceEntry {
      readonly hadRecentInput: boolean
      readonly value: number
      readonly sources: readonly { readonly node?: Node }[]
    }
    const moved: object[] = []
    Reflect.set(globalThis, list, moved)
    new PerformanceObserver((entries) => {
      for (const { hadRecentInput, value, sources } of entries.getEntries() as Shift[]) {
        const nodes = sources.flatMap(({ node }) => node?.nodeName ?? [])
        if (!hadRecentInput) moved.push({ value, nodes })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  }, LIST)
  return async () => {
    // What was drawn is reported a frame later.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    return page.evaluate((list): LayoutShift[] => Reflect.get(globalThis, list), LIST)
  }
}
