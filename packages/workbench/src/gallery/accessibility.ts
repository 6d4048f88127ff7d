import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose outcome another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Brings axe into a page: once, since reading it takes a browser longer than an examination. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/**
 * What axe objects to in the page as it is.
 *
 * @param only all rules, or only those about colours, where the rest has been examined in another theme
 */
export async function objections(page: Page, only: 'all' | 'colours' = 'all'): Promise<unknown[]> {
  const runOnly =
    only === 'all'
      ? ({ type: 'tag', values: TAGS } as const)
      : ({ type: 'rule', values: COLOUR_RULES } as const)
  const { violations }: AxeResults = await page.evaluate(
    (options) => Reflect.get(globalThis, 'axe').run(document, options),
    { runOnly, resultTypes: ['violations'] },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  )
}
