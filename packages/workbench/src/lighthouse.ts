import { parseArgs } from 'node:util'
import { launchChromium } from './browsers/launch.ts'
import { measureShops } from './lighthouse/measure-shops.ts'
import { below, LEAST, table } from './lighthouse/table.ts'
import { freePorts } from './start/free-port.ts'

/**
 * `pnpm lighthouse [--only NAME] [--runs 3]` looks at the pages of both sample shops with Lighthouse, with Goodword and without,
 * and prints a table. Needs the built files. Marks depend on how busy the machine is.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string', default: '1' } },
})

const [port = 0] = await freePorts([9222])
const browser = await launchChromium([], { debuggingPort: port })
try {
  const comparisons = await measureShops({
    browser,
    port,
    only: values.only,
    runs: Number(values.runs),
    say: console.error,
  })
  console.log(table(comparisons))
  const faults = below(comparisons)
  console.log(faults.length === 0 ? `\nevery mark is ${LEAST} or more` : `\n${faults.join('\n')}`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await browser.close()
}
