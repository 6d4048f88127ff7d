/** The part of Chromium's trace events that is read here. Times in microseconds. */
export interface TraceEvent {
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly name: string
  readonly ts: number
  readonly dur?: number
  /** Time on the processor. Where it is throttled, the throttle's share is in it. */
  readonly tdur?: number
  readonly args?: { readonly beginData?: { readonly url?: string } }
}

/** What a page view costs the page's main thread, in milliseconds. */
export interface PageViewCost {
  /** Compiling and running scripts: processor time. */
  readonly script: number
  /** Everything, the browser's own work included: processor time. */
  readonly main: number
  /** The longest task with a script in it, by the clock. */
  readonly longest: number
  /** The processor time of the task that took most of it. */
  readonly longestCpu: number
}

/** No finer ones: an event for each function that V8 compiles made our scripts look a third dearer than they are. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute']

/** Where scripts are compiled and run; each may hold others of them. */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/**
 * Adds up what happened on the page's main thread: the one that read its HTML. Chromium has pages of its own.
 *
 * @param origin where the page came from
 */
export function costOf(events: readonly TraceEvent[], origin: string): PageViewCost {
  const isOnPage = pageThreads(events, origin)
  const complete = events.filter((event) => event.ph === 'X' && isOnPage(event))
  const tasks = complete.filter(({ name }) => name === 'RunTask')
  const scripts = outermost(complete.filter(({ name }) => SCRIPT.has(name)))
  const ours = tasks.filter((task) => scripts.some((script) => holds(task, script)))
  return {
    script: sum(scripts),
    main: sum(tasks),
    longest: Math.max(0, ...ours.map(({ dur = 0 }) => dur)) / 1000,
    longestCpu: Math.max(0, ...ours.map(({ tdur = 0 }) => tdur)) / 1000,
  }
}

/** Tells whether an event happened on the main thread of a page from there. */
export function pageThreads(events: readonly TraceEvent[], origin: string): (event: TraceEvent) => boolean {
  const threads = events.filter(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(origin),
  )
  // The blank page that was there before says goodbye on the same thread.
  const begun = Math.min(...threads.map(({ ts }) => ts))
  return ({ pid, tid, ts, dur = 0 }) =>
    ts + dur >= begun && threads.some((thread) => thread.pid === pid && thread.tid === tid)
}

const sum = (events: readonly TraceEvent[]) => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer === inner || outer.tid !== inner.tid || outer.pid !== inner.pid) return false
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
}

/** Without those that happened within another one, which would be counted twice. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  // An outer event begins earlier, or at the same time and lasts longer.
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (!kept.some((outer) => holds(outer, event))) kept.push(event)
  }
  return kept
}
