import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Texts } from '../../words/texts.ts'
import type { PartName, PartState, Parts, PartView } from '../view/ui.ts'

/** What the file of a part exports as `part`. */
export interface Part {
  readonly css?: string
  /** Makes the view in the language of these texts. */
  open(texts: Texts): Promise<PartView>
}

export type PartLoaders = Readonly<Record<PartName, () => Promise<{ readonly part: Part }>>>

/**
 * Parts of the widget that are fetched when somebody wants to see them. One that cannot be fetched says so, and is
 * tried again when it is asked for again. When the language changes, those that were opened follow.
 *
 * @param adopt gives the view the style of a part.
 */
export function createParts(
  loaders: PartLoaders,
  texts: ReadonlySignal<Texts | undefined>,
  adopt: (css: string) => void,
): Parts {
  const states = new Map<PartName, Signal<PartState | undefined>>()
  const stateOf = (name: PartName) => {
    const state = states.get(name) ?? signal<PartState | undefined>()
    states.set(name, state)
    return state
  }

  async function load(name: PartName): Promise<void> {
    const state = stateOf(name)
    const there = typeof state.peek() === 'function'
    const spoken = texts.peek()
    if (!spoken || state.peek() === 'loading') return
    if (!there) state.value = 'loading'
    try {
      const { part } = await loaders[name]()
      const view = await part.open(spoken)
      if (part.css) adopt(part.css)
      state.value = view
      if (texts.peek() !== spoken) await load(name)
    } catch {
      if (!there) state.value = 'failed'
    }
  }

  // Asked for while a view is being drawn: what the view reads may change only after that.
  const soon = (name: PartName) => void Promise.resolve().then(() => load(name))

  effect(() => {
    if (texts.value) for (const [name, state] of states) if (typeof state.peek() === 'function') soon(name)
  })

  return {
    state: (name) => stateOf(name).value,
    need(name) {
      const state = stateOf(name).peek()
      if (!state || state === 'failed') soon(name)
    },
  }
}
