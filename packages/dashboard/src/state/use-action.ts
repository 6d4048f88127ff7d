import { useSignal } from '@preact/signals'
import { type ApiError, isSignedOut } from '../api/api-error.ts'
import { useApp } from '../app.ts'
import { toApiError } from './use-data.ts'

/** Something that a press of a button does. */
export interface Action<A extends unknown[]> {
  readonly isBusy: boolean
  /** Why it was not done the last time. */
  readonly error: ApiError | undefined
  /** Does it, unless it is being done already. Never rejects. */
  run(...args: A): Promise<void>
  forget(): void
}

/** Does something with the server. What was typed stays where it is, unless the session is over: then its page leaves. */
export function useAction<A extends unknown[]>(work: (...args: A) => Promise<void>): Action<A> {
  const app = useApp()
  const isBusy = useSignal(false)
  const error = useSignal<ApiError | undefined>(undefined)
  return {
    isBusy: isBusy.value,
    error: error.value,
    forget() {
      error.value = undefined
    },
    async run(...args) {
      if (isBusy.value) return
      isBusy.value = true
      error.value = undefined
      app.news.value = ''
      try {
        await work(...args)
      } catch (cause) {
        if (isSignedOut(cause)) app.session.value = undefined
        error.value = toApiError(cause)
      }
      isBusy.value = false
    },
  }
}
