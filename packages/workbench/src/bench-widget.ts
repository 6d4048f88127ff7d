import { parseArgs } from 'node:util'
import { sayIfBusy } from './benches/say-if-busy.ts'
import { measureWidget } from './benches/widget/measure-widget.ts'
import { widgetTable } from './benches/widget/widget-table.ts'
import { launchChromium } from './browsers/launch.ts'

/**
 * `pnpm bench:widget [--rounds 9]` measures how long the elements take to be seen in Chromium on a slow processor,
 * beside a plain Preact render of the same markup, in one run. Needs the built files.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })

sayIfBusy()
const browser = await launchChromium()
try {
  console.log(widgetTable(await measureWidget(browser, Number(values.rounds))))
} finally {
  await browser.close()
}
