import { existsSync, globSync } from 'node:fs'

/** WebKitGTK as Debian packages it. */
export interface FoundWebkit {
  readonly driver: string
  readonly browser: string
  /** Runs a command with a display: the driver hangs without one. */
  readonly withDisplay: string
}

/** Finds WebKitGTK, its driver and a display on this machine, without installing anything. */
export function findWebkit(): FoundWebkit | undefined {
  const driver = '/usr/bin/WebKitWebDriver'
  const withDisplay = '/usr/bin/xvfb-run'
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  return browser && existsSync(driver) && existsSync(withDisplay)
    ? { driver, browser, withDisplay }
    : undefined
}
