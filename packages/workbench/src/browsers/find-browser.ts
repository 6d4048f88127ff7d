import { existsSync } from 'node:fs'
import { chromium, firefox } from 'playwright-core'
import { type BrowserName, DEBIAN_PATHS, DEBIAN_SHELL } from './browser-name.ts'

/** A browser on this machine. */
export interface FoundBrowser {
  /** Playwright's own build, or the system's. They are started differently. */
  readonly kind: 'playwright' | 'system'
  readonly path: string
}

/** Finds a browser without installing anything: Playwright's own build first, then Debian's package. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const own = { chromium, firefox }[name].executablePath()
  if (existsSync(own)) return { kind: 'playwright', path: own }
  const system = DEBIAN_PATHS[name]
  return existsSync(system) ? { kind: 'system', path: system } : undefined
}

/** Chromium's engine alone, where Chromium is Debian's and has it beside it. */
export function findShell(): string | undefined {
  return findBrowser('chromium')?.kind === 'system' && existsSync(DEBIAN_SHELL) ? DEBIAN_SHELL : undefined
}
