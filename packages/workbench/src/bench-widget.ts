import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureWidget } from './benches/widget/measure-widget.ts'
import { widgetTable } from './benches/widget/widget-table.ts'
import { launchChromium } from './browsers/launch.ts'

/**
 * `pnpm bench:widget [--rounds 9]` measures how long the elements take to be seen in Chromium on a slow processor,
 * beside a plain Preact render of the same markup, in one run. Needs the built files.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })

const [load = 0] = loadavg()
if (load > availableParallelism()) {
  console.log(
    `This machine is busy (load ${load.toFixed(0)} on ${availableParallelism()} processors): times by the clock say little.`,
  )
}

const browser = await launchChromium()
try {
  console.log(widgetTable(await measureWidget(browser, Number(values.rounds))))
} finally {
  await browser.close()
}
