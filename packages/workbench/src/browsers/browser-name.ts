/** The engines that end-to-end tests run in. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSER_NAMES)[number]

/** Where Debian's packages put them. */
export const DEBIAN_PATHS: Readonly<Record<BrowserName, string>> = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
}

/**
 * Chromium's engine without the program around it, from the same source: a test takes half of the processor's time in it.
 * https://developer.chrome.com/blog/chrome-headless-shell
 */
export const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell'
