import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Model } from '../../model/model.ts'

/** What became of the last press. */
export type AccountOutcome = 'sent' | 'away'

/** What stands below the buttons. It outlives another language, and moving the element. */
export interface AccountState {
  readonly outcome: ReadonlySignal<AccountOutcome | undefined>
  /** Carries out a press. @param done what is said when the server has done it */
  send(act: () => Promise<void>, done?: AccountOutcome): Promise<void>
}

const states = new WeakMap<Model, AccountState>()

export function accountStateOf(model: Model): AccountState {
  const state = states.get(model) ?? createAccountState()
  states.set(model, state)
  return state
}

function createAccountState(): AccountState {
  const outcome = signal<AccountOutcome | undefined>()
  return {
    outcome,
    async send(act, done) {
      try {
        await act()
        outcome.value = done
      } catch {
        outcome.value = 'away'
      }
    },
  }
}
