import { parseArgs } from 'node:util'
import { measurePageViews } from './benches/page-view.ts'
import { pageViewTable } from './benches/page-view-table.ts'
import { sayIfBusy } from './benches/say-if-busy.ts'
import { launchChromium } from './browsers/launch.ts'

/**
 * `pnpm bench:page [--rounds 9]` measures what a page view with our tag costs in Chromium, beside an empty script
 * and one that only reads a cookie, in one run. Needs the built files.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })

sayIfBusy()
const browser = await launchChromium()
try {
  console.log(pageViewTable(await measurePageViews(browser, Number(values.rounds))))
} finally {
  await browser.close()
}
