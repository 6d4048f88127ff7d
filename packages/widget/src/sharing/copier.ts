import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import { copyText } from './copy-text.ts'

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 3000

/** Copies things, and knows which of them was copied a moment ago. */
export interface Copier {
  /** What was copied less than three seconds ago. */
  readonly copied: ReadonlySignal<string | undefined>
  /** What could not be copied and is selected instead, for the reader to copy by hand. */
  readonly selected: ReadonlySignal<string | undefined>
  /**
   * @param what tells one button from another.
   * @param field visible, holds what the reader may copy by hand.
   */
  copy(what: string, text: string, field: HTMLElement | null | undefined): Promise<'copied' | 'selected'>
}

export function createCopier(): Copier {
  const copied = signal<string | undefined>()
  const selected = signal<string | undefined>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    copied,
    selected,
    async copy(what, text, field) {
      const outcome = await copyText(text, field)
      batch(() => {
        copied.value = outcome === 'copied' ? what : undefined
        selected.value = outcome === 'selected' ? what : undefined
      })
      clearTimeout(timer)
      timer = setTimeout(() => {
        copied.value = undefined
      }, SAID_FOR)
      return outcome
    },
  }
}
