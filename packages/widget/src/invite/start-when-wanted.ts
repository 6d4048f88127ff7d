import { effect, type ReadonlySignal, untracked } from '@preact/signals-core'
import { whileVisible } from '../element/while-visible.ts'
import type { Texts } from '../words/texts.ts'
import type { Model } from './model/model.ts'

/** Nothing is asked of the server before somebody wants to see the answer; then again and again, until the signal. */
export function startWhenWanted(
  model: Model,
  wanted: () => boolean,
  texts: ReadonlySignal<Texts | undefined>,
  signal: AbortSignal,
): void {
  let started = false
  const start = effect(() => {
    if (started || !wanted() || signal.aborted) return
    started = true
    untracked(model.start)
    // The first number that a browser formats takes it long, so it does while the server is asked.
    setTimeout(() => texts.peek()?.number(0))
    whileVisible(model.refresh, signal)
  })
  signal.addEventListener('abort', () => {
    start()
    model.stop()
  })
}
