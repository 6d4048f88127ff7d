import { CODE_PARAMETER, PATHS } from '@goodword/protocol'
import type { Browser } from 'playwright-core'
import { type Ground, openGround, SHOP_KEY } from '../e2e/sdk/ground.ts'
import { newCode } from '../e2e/sdk/page-sdk.ts'
import { servePageViewScripts } from './page-view-scripts.ts'
import { costOf, type PageViewCost, TRACE_CATEGORIES, type TraceEvent } from './page-view-trace.ts'

/** A phone of the cheaper kind, against this machine. */
export const THROTTLE = 4

/** How long a page is watched after it has loaded, in milliseconds. */
const WATCHED = 1_000

/** Page views with these; the first is what a page costs anyway. */
export const KINDS = ['empty', 'cookie', 'without', 'with'] as const
export type Kind = (typeof KINDS)[number]

/**
 * `longest` is what the clock says while Chromium throttles the processor. The times on the processor are four times those
 * without the throttle: it makes the thread spin as long as the clock ran, so that on a busy machine the time of other
 * programs would count as ours.
 * https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/platform/scheduler/public/thread_cpu_throttler.h
 */
export interface PageView extends PageViewCost {
  /** Requests to Goodword besides the tag itself. */
  readonly requests: number
}

/** Opens each kind of page so many times, throttled and not, in turns, each time in a browser profile that knows nothing. */
export async function measurePageViews(browser: Browser, rounds: number): Promise<Record<Kind, PageView[]>> {
  const ground = await openGround()
  const scripts = await servePageViewScripts()
  const views: Record<Kind, PageView[]> = { empty: [], cookie: [], without: [], with: [] }
  try {
    const code = await newCode(ground.goodwordUrl, SHOP_KEY)
    const ours = `${ground.goodwordUrl}${PATHS.script}" data-shop="${SHOP_KEY}" data-consent="granted`
    /** The same page for each: nothing differs but the script. */
    const documentWith = (script: string) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">` +
      `<script type="module" async src="${script}"></script><body><h1>Shop</h1></body></html>`
    // One more than asked: in the first the browser itself is still starting.
    for (let round = 0; round <= rounds; round++) {
      for (const kind of KINDS) {
        const theirs = kind === 'empty' || kind === 'cookie'
        ground.page = { document: documentWith(theirs ? scripts.address(`/${kind}.js`) : ours) }
        const path = kind === 'with' ? `/?${CODE_PARAMETER}=${code}` : '/'
        const slow = await view(browser, ground, path, THROTTLE)
        const fast = await view(browser, ground, path, 1)
        if (round > 0) views[kind].push(asIfSlow(slow, fast))
      }
    }
    return views
  } finally {
    await scripts.close()
    await ground.close()
  }
}

function asIfSlow({ longest, requests }: PageView, { script, main, longestCpu }: PageView): PageView {
  const [slowScript, slowMain, slowCpu] = [script * THROTTLE, main * THROTTLE, longestCpu * THROTTLE]
  return { script: slowScript, main: slowMain, longest, longestCpu: slowCpu, requests }
}

async function view(browser: Browser, ground: Ground, path: string, rate: number): Promise<PageView> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    let requests = 0
    page.on('request', (request) => {
      if (request.url().startsWith(ground.goodwordUrl)) requests++
    })
    await browser.startTracing(page, { categories: TRACE_CATEGORIES })
    await page.goto(ground.url(path))
    await new Promise((wake) => setTimeout(wake, WATCHED))
    const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
    // The tag itself is no surprise.
    return { ...costOf(trace.traceEvents, ground.url('')), requests: Math.max(0, requests - 1) }
  } finally {
    await context.close()
  }
}
