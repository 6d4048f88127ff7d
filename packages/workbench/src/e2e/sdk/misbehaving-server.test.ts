import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSER_NAMES } from '../../browsers/browser-name.ts'
import { launch } from '../../browsers/launch.ts'
import { PLAIN_HOST } from '../hosts.ts'
import { play } from './play.ts'
import { SCENARIOS } from './scenarios.ts'

// Together: most of the time they wait.
describe.concurrent.each(BROWSER_NAMES)(
  'in %s everything is acknowledged once, nothing lost, nothing paid twice:',
  (name) => {
    let browser: Browser
    beforeAll(async () => {
      // The whole program: tabs are closed here, and what becomes of their requests is up to it.
      browser = await launch[name]([PLAIN_HOST])
    })
    afterAll(() => browser.close())

    it.each(SCENARIOS)('$name', async (scenario) => {
      const { sent, ...counts } = await play(browser, scenario)
      expect(sent).toBeGreaterThan(0)
      expect(counts).toEqual({ acknowledged: sent, lost: 0, twice: 0, errors: [] })
    })
  },
)
