import type { Browser, Page } from 'playwright-core'
import { factorFor, measureSlowdown, type Slowdown } from '../../lighthouse/slowdown.ts'
import { THROTTLE } from '../page-view.ts'
import type { TraceEvent } from '../page-view-trace.ts'
import { MARKED_CATEGORIES, tasksBetweenMarks } from './between-marks.ts'
import { KINDS, type Kind, PRESSES } from './kinds.ts'
import type { Markup } from './markup.ts'
import { serveWidgetPages, type WidgetPages } from './serve-widget-pages.ts'

/**
 * What one page view took, in milliseconds on a phone of the cheaper kind. As in `page-view.ts` the time on the processor is
 * four times that without Chromium's throttle, under which other programs' time would count as ours.
 */
export interface Shown {
  /** From upgrade to first paint of the content, in time on the processor: other programs do not change it. */
  readonly cpu: number
  /** The same by the clock, under the throttle. */
  readonly clock: number
}

/** What was measured about one kind, once for each round. */
export interface WidgetTimes {
  readonly element: Shown[]
  /** The same markup by Preact alone. */
  readonly plain: Shown[]
  /** The longest task while the element loads and is drawn as in a page. */
  readonly longest: Shown[]
}

export interface WidgetBench {
  readonly kinds: ReadonlyMap<Kind, WidgetTimes>
  /** From a press to the paint of its answer, by the button's name. */
  readonly presses: ReadonlyMap<string, number[]>
  /** The first number that a browser process formats, whoever asks for it. */
  readonly firstNumber: number[]
  /** This machine at its fastest during the run. Other programs only make it slower, and would flatter us. */
  readonly machine: Slowdown
}

/** Shows each element so many times, in turns with plain Preact, each time in a browser profile that knows nothing. */
export async function measureWidget(browser: Browser, rounds: number): Promise<WidgetBench> {
  const pages = await serveWidgetPages()
  const kinds = new Map(
    KINDS.map((kind): [Kind, WidgetTimes] => [kind, { element: [], plain: [], longest: [] }]),
  )
  const presses = new Map(Object.keys(PRESSES).map((name): [string, number[]] => [name, []]))
  const firstNumber: number[] = []
  let index = 0
  try {
    // One more than asked: in the first the browser itself is still starting.
    for (let round = 0; round <= rounds; round++) {
      index = Math.max(index, (await measureSlowdown(browser)).index)
      for (const [kind, times] of kinds) {
        const seen = await lookAt(browser, pages, kind)
        if (round === 0) continue
        times.element.push(seen.element)
        times.plain.push(seen.plain)
        times.longest.push(seen.longest)
        firstNumber.push(seen.firstNumber)
        for (const [name, answer] of seen.answers) presses.get(name)?.push(answer)
      }
    }
    return { kinds, presses, firstNumber, machine: { index, factor: factorFor(index) } }
  } finally {
    await pages.close()
  }
}

async function lookAt(browser: Browser, pages: WidgetPages, kind: Kind) {
  const file = pages.fileOf(kind)
  const show = (page: Page) =>
    run<{ ms: number; firstNumber: number; markup: Markup }>(page, 'showElement', kind, file)
  const ours = await traced(browser, pages, THROTTLE, show, (page) => pressAll(page, kind))
  const oursFast = await traced(browser, pages, 1, show)
  const { ms, firstNumber, markup } = ours.result
  const showPlain = (page: Page) => run<{ ms: number }>(page, 'showPlain', markup)
  const plain = await traced(browser, pages, THROTTLE, showPlain)
  const plainFast = await traced(browser, pages, 1, showPlain)
  const load = (page: Page) => run(page, 'loadElement', kind, file)
  const loaded = await traced(browser, pages, THROTTLE, load)
  const loadedFast = await traced(browser, pages, 1, load)
  return {
    element: { cpu: oursFast.cpu * THROTTLE, clock: ms },
    plain: { cpu: plainFast.cpu * THROTTLE, clock: plain.result.ms },
    longest: { cpu: loadedFast.longestCpu * THROTTLE, clock: loaded.longest },
    answers: ours.after ?? [],
    firstNumber,
  }
}

/** Calls a function of the bench's page script. */
const run = <Result>(page: Page, name: string, ...given: unknown[]): Promise<Result> =>
  page.evaluate(`import('/page.js').then((page) => page.${name}(...${JSON.stringify(given)}))`)

/** Opens the bench's page in a new profile and traces what it is told to do. */
async function traced<Result, After>(
  browser: Browser,
  { url }: WidgetPages,
  rate: number,
  act: (page: Page) => Promise<Result>,
  after?: (page: Page) => Promise<After>,
) {
  const context = await browser.newContext({ permissions: ['clipboard-write'] })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await browser.startTracing(page, { categories: MARKED_CATEGORIES })
    await page.goto(url)
    const result = await act(page)
    const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString(),
    )
    return { result, after: await after?.(page), ...tasksBetweenMarks(traceEvents, url) }
  } finally {
    await context.close()
  }
}

/** Milliseconds until each button of the invitation has answered, by its name. */
async function pressAll(page: Page, kind: Kind): Promise<[string, number][]> {
  const answers: [string, number][] = []
  for (const [name, button] of Object.entries(kind.file === 'invite' ? PRESSES : {})) {
    // Sharing opens an app; nothing changes in the page.
    await run(page, 'watchPress', kind, !name.startsWith('share'))
    await page.locator(button).click()
    answers.push([name, await run<number>(page, 'pressAnswered')])
  }
  return answers
}
