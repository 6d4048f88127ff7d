import type { Browser } from 'playwright-core'
import type { BrowserName } from '../browsers/browser-name.ts'
import { launchChromium, launchFirefox } from '../browsers/launch.ts'
import { HOSTS } from './hosts.ts'

const start: Readonly<Record<BrowserName, () => Promise<Browser>>> = {
  chromium: () => launchChromium(HOSTS, { engineOnly: true }),
  firefox: () => launchFirefox(HOSTS),
}
const running = new Map<BrowserName, Promise<Browser>>()

/**
 * A browser that knows nothing, for one file of tests, to be handed back by `handBack`. Files that run one after the other
 * in a worker get the same program: to start Firefox costs as much as a test. It ends with the worker.
 */
export async function borrowBrowser(name: BrowserName): Promise<Browser> {
  const before = await running.get(name)
  if (before?.isConnected()) return before
  const started = start[name]()
  running.set(name, started)
  return started
}

/** Closes whatever a file has opened in it. */
export async function handBack(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close()
}
