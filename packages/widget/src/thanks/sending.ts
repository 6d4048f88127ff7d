import type { ReadonlySignal } from '@preact/signals-core'
import { batch, signal } from '@preact/signals-core'
import type { Arrivals } from '../element/arrivals.ts'

/** How far a form is: `away` means that the server did not answer, and what was typed is still there. */
export type FormState = 'open' | 'busy' | 'away' | 'sent'

/** Sends a form, once at a time. */
export interface Sending {
  readonly state: ReadonlySignal<FormState>
  send(): Promise<void>
}

/**
 * @param post rejects when the server could not be told
 * @param expect hears whether what is drawn next may take the focus
 */
export function createSending(
  post: () => Promise<unknown>,
  sent: () => void,
  expect: Arrivals['expect'],
): Sending {
  const state = signal<FormState>('open')
  return {
    state,
    async send() {
      if (state.peek() === 'busy' || state.peek() === 'sent') return
      state.value = 'busy'
      expect(true)
      try {
        await post()
        batch(() => {
          state.value = 'sent'
          sent()
        })
      } catch {
        expect(false)
        state.value = 'away'
      }
    },
  }
}
