import { type Browser, chromium, firefox } from 'playwright-core'
import type { BrowserName } from './browser-name.ts'
import { type FoundBrowser, findBrowser, findShell } from './find-browser.ts'

const CHROMIUM_FLAGS = [
  // Chromium refuses its sandbox as root, and many containers do not have one.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a window Chromium calls itself "HeadlessChrome", and the server rightly takes that for a robot.
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
]

export interface ChromiumOptions {
  /** The engine alone, where the machine has it, instead of the program that people use. @default false */
  readonly engineOnly?: boolean
  /** With the back/forward cache, which Playwright turns off. @default false */
  readonly asPeopleHaveIt?: boolean
  /** Port at which another program may give it orders too. @default none */
  readonly debuggingPort?: number
}

/**
 * Starts Chromium without a window.
 *
 * @param hosts names that the browser is to find on this machine; `*.` in front takes all below a name
 * @throws Error when it is not installed; see `installBrowsers`
 */
export function launchChromium(
  hosts: readonly string[] = [],
  { engineOnly = false, asPeopleHaveIt = false, debuggingPort }: ChromiumOptions = {},
): Promise<Browser> {
  const path = (engineOnly && findShell()) || found('chromium').path
  const orders = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]
  return chromium.launch({
    executablePath: path,
    args: [...CHROMIUM_FLAGS, ...resolverRules(hosts), ...orders],
    ...(asPeopleHaveIt && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  })
}

function resolverRules(hosts: readonly string[]): string[] {
  return hosts.length
    ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`]
    : []
}

/**
 * Starts Firefox without a window. The system's Firefox lacks Playwright's patches and is driven by WebDriver
 * BiDi, which this channel chooses.
 *
 * @param hosts names that the browser is to find on this machine
 * @param prefs of `about:config`, for what WebDriver BiDi cannot ask for
 * @throws Error when it is not installed; see `installBrowsers`
 */
export function launchFirefox(
  hosts: readonly string[] = [],
  prefs: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Browser> {
  const { kind, path } = found('firefox')
  return firefox.launch({
    executablePath: path,
    firefoxUserPrefs: { 'network.dns.localDomains': hosts.join(), ...prefs },
    ...(kind === 'system' && { channel: 'moz-firefox' }),
  })
}

/** Starts the browser of this name. */
export const launch: Readonly<Record<BrowserName, (hosts?: readonly string[]) => Promise<Browser>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
}

function found(name: BrowserName): FoundBrowser {
  const browser = findBrowser(name)
  if (!browser) throw new Error(`${name} is not installed: run npm test, which fetches it`)
  return browser
}
