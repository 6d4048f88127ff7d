import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { BrowserName } from '../browsers/browser-name.ts'
import { borrowBrowser, handBack } from './borrow-browser.ts'
import { type OwnerSite, openOwnerSite } from './owner-site.ts'

const SCHEMES = ['light', 'dark'] as const
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A server that nobody has used yet, and an owner's browser. */
export interface OwnerPages {
  readonly site: OwnerSite
  readonly page: Page
  /** What a strict Content-Security-Policy refused, and what threw. */
  readonly complaints: string[]
  /** A page of somebody else. */
  newPerson(): Promise<Page>
  /** Goes to a page by its link in the navigation. */
  open(name: string): Promise<void>
  /** Everything that axe objects to, in light and in dark; in one browser, as it reads the same markup and sheet in both. */
  objections(): Promise<unknown[]>
  close(): Promise<void>
}

export async function openOwnerPages(browserName: BrowserName): Promise<OwnerPages> {
  const browser = await borrowBrowser(browserName)
  const newPerson = async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
    return context.newPage()
  }
  const page = await newPerson()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refused request is what some of the tests are about.
    if (message.type() === 'error' && !/status of 4|\b4\d\d\b/.test(message.text()))
      complaints.push(message.text())
  })
  const site = await openOwnerSite()
  return {
    site,
    page,
    complaints,
    newPerson,
    async open(name) {
      await page.getByRole('navigation').getByRole('link', { name }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
    async objections() {
      const found: unknown[] = []
      for (const colorScheme of browserName === 'chromium' ? SCHEMES : []) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [colorScheme, id, html])))
      }
      return found
    },
    async close() {
      await handBack(browser)
      await site.close()
    },
  }
}
