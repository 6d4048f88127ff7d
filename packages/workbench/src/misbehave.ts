import { BROWSER_NAMES, type BrowserName } from './browsers/browser-name.ts'
import { launch } from './browsers/launch.ts'
import { PLAIN_HOST } from './e2e/hosts.ts'
import { play } from './e2e/sdk/play.ts'
import { SCENARIOS } from './e2e/sdk/scenarios.ts'
import { isWell, type Line, report } from './misbehave/report.ts'
import { severalAtATime } from './misbehave/several-at-a-time.ts'

/**
 * `pnpm misbehave [chromium|firefox]` lets networks, servers and browsers misbehave while orders are reported, and
 * counts what became of the orders in the server's database. Ends with 1 when one was lost or counted twice.
 * Needs the built files.
 */

/** Scenarios that are played at once: most of the time they wait. */
const AT_ONCE = 4

const asked = process.argv.slice(2)
const names = BROWSER_NAMES.filter((name) => asked.length === 0 || asked.includes(name))
if (names.length === 0) throw new Error(`say which of ${BROWSER_NAMES.join(', ')}, or nothing for all`)

for (const name of names) {
  const lines = await playAll(name)
  console.log(`\n${report(name, lines)}`)
  if (!lines.every(isWell)) process.exitCode = 1
}

async function playAll(name: BrowserName): Promise<Line[]> {
  const browser = await launch[name]([PLAIN_HOST])
  try {
    return await severalAtATime(SCENARIOS, AT_ONCE, async (scenario) => {
      const came = await play(browser, scenario).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      )
      return { scenario: scenario.name, came }
    })
  } finally {
    await browser.close()
  }
}
