import lighthouse, { type Result } from 'lighthouse'
import type { Browser } from 'playwright-core'
import { measureSlowdown, type Slowdown } from './slowdown.ts'

/** The four marks of Lighthouse, 0 to 100. */
export const MARKS = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Mark = (typeof MARKS)[number]

/** What Lighthouse has found about one page, on a middling phone. */
export interface Measured {
  readonly marks: Readonly<Record<Mark, number>>
  /** As they came over the network, headers included. */
  readonly bytes: number
  readonly requests: number
  /** Tasks of more than 50 ms on the main thread of such a phone. */
  readonly longTasks: number
  /** Milliseconds in which such tasks kept the page from answering, as Lighthouse reckons for such a phone. */
  readonly blocked: number
  /** What cost marks, by Lighthouse's own names. */
  readonly faults: readonly string[]
  /** What made the phone of this machine. */
  readonly slowdown: Slowdown
}

export interface PageOptions {
  readonly browser: Browser
  /** Port at which Chromium takes orders. */
  readonly port: number
  /** Addresses that the browser does not get. */
  readonly blocked?: readonly string[]
  /** Search engines are told to leave this page alone, and Lighthouse is not asked what it thinks of that. */
  readonly isPrivate?: boolean
}

/** How often Lighthouse may fail to look, as it does now and then on a busy machine. */
const TRIES = 3

/**
 * Opens a page in a browser that has never seen it.
 *
 * @throws Error when Lighthouse could not look at the page
 */
export async function measurePage(url: string, options: PageOptions): Promise<Measured> {
  for (let tries = 1; ; tries++) {
    const slowdown = await measureSlowdown(options.browser)
    const lhr = await look(url, options, slowdown)
    if (!lhr.runtimeError) return measured(lhr, slowdown)
    if (tries === TRIES) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  }
}

async function look(
  url: string,
  { browser, port, blocked, isPrivate }: PageOptions,
  { factor }: Slowdown,
): Promise<Result> {
  // Lighthouse forgets everything else that the page before has left.
  const session = await browser.newBrowserCDPSession()
  await session.send('Storage.clearCookies')
  await session.detach()
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...MARKS],
    throttling: { cpuSlowdownMultiplier: factor },
    ...(blocked && { blockedUrlPatterns: [...blocked] }),
    ...(isPrivate && { skipAudits: ['is-crawlable'] }),
  })
  if (!run) throw new Error(`${url}: Lighthouse has found nothing`)
  return run.lhr
}

function measured(lhr: Result, slowdown: Slowdown): Measured {
  const mark = (name: Mark) => Math.round((lhr.categories[name]?.score ?? 0) * 100)
  return {
    marks: {
      performance: mark('performance'),
      accessibility: mark('accessibility'),
      'best-practices': mark('best-practices'),
      seo: mark('seo'),
    },
    bytes: lhr.audits['total-byte-weight']?.numericValue ?? 0,
    requests: rows(lhr, 'network-requests'),
    longTasks: rows(lhr, 'long-tasks'),
    blocked: lhr.audits['total-blocking-time']?.numericValue ?? 0,
    faults: faults(lhr),
    slowdown,
  }
}

function rows({ audits }: Result, audit: string): number {
  const details = audits[audit]?.details
  return details && 'items' in details && Array.isArray(details.items) ? details.items.length : 0
}

function faults({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  )
}
