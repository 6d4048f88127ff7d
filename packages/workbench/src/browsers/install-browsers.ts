import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { aptInstall, canAptInstall } from '../apt-install.ts'
import { runQuietly } from '../run-quietly.ts'
import { BROWSER_NAMES } from './browser-name.ts'
import { findBrowser, findShell } from './find-browser.ts'

/** What the tests drive on Debian; WebKitGTK comes with a driver and needs a display. */
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth']
/** Chromium's engine alone; not every Debian has it, and tests do without. */
const SHELL = 'chromium-headless-shell'
const MINUTE = 60_000

const missing = () => BROWSER_NAMES.filter((name) => findBrowser(name) === undefined)

/**
 * Sees to it that all browsers are there: Playwright's own download where the network allows it, else Debian's
 * packages where we may install them.
 *
 * @param say hears one line about each thing that takes long
 * @throws Error with one sentence about what to do, when browsers are still missing
 */
export async function installBrowsers(say: (line: string) => void): Promise<void> {
  await installMissing(say)
  if (findBrowser('chromium')?.kind === 'system' && !findShell() && canAptInstall()) {
    say(`installing ${SHELL} with apt-get, in which tests cost half`)
    await aptInstall([SHELL])
  }
}

async function installMissing(say: (line: string) => void): Promise<void> {
  if (missing().length === 0) return
  say(`downloading ${missing().join(' and ')}`)
  await downloadWithPlaywright()
  if (missing().length === 0) return
  if (canAptInstall()) {
    say(`installing ${missing().join(' and ')} with apt-get (about a minute)`)
    await aptInstall(DEBIAN_PACKAGES)
  }
  const still = missing()
  if (still.length === 0) return
  throw new Error(
    `No ${still.join(' and no ')} on this machine, and none can be fetched: ` +
      'run "npx playwright@1.64.1 install chromium firefox", or on Debian "apt-get install chromium firefox-esr".',
  )
}

/** A network that refuses the download does so at once; one that swallows it must not hold us up for long. */
async function downloadWithPlaywright(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const args = [join(folder, 'cli.js'), 'install', '--no-shell', ...missing()]
  // Per try; a working connection answers within seconds, and the whole of it ends after three minutes.
  await runQuietly(process.execPath, args, 3 * MINUTE, {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
  })
}
