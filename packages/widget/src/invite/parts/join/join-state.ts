import { isEmail } from '@goodword/protocol'
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { problemOf } from '../../model/api.ts'
import type { Model } from '../../model/model.ts'

/** What is wrong with the form. `away`: nothing with the form, the server did not answer. */
export type JoinTrouble = 'missing' | 'invalid' | 'away'

/** What stands in the form. It outlives the server's being away, another language, and moving the element. */
export interface JoinState {
  readonly email: Signal<string>
  readonly trouble: ReadonlySignal<JoinTrouble | undefined>
  /** Sends the form, unless the address cannot be one. */
  send(): Promise<void>
}

const states = new WeakMap<Model, JoinState>()

export function joinStateOf(model: Model): JoinState {
  const state = states.get(model) ?? createJoinState(model)
  states.set(model, state)
  return state
}

function createJoinState(model: Model): JoinState {
  const email = signal('')
  const trouble = signal<JoinTrouble | undefined>()
  return {
    email,
    trouble,
    async send() {
      const address = email.peek().trim()
      trouble.value = isEmail(address) ? undefined : address ? 'invalid' : 'missing'
      if (trouble.peek()) return
      try {
        await model.join(address)
      } catch (error) {
        const refused = problemOf(error)?.errors?.some(({ field }) => field === 'email')
        trouble.value = refused ? 'invalid' : 'away'
      }
    },
  }
}
