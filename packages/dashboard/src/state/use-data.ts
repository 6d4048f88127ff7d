import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ApiError, isSignedOut } from '../api/api-error.ts'
import { useApp } from '../app.ts'

/** Something that the server was asked for. */
export interface Data<T> {
  readonly value: T | undefined
  readonly error: ApiError | undefined
  readonly isLoading: boolean
  /** Asks again; what is there stays until the answer comes. */
  reload(): Promise<void>
  /** Puts a newer value in its place, without asking. */
  set(value: T): void
}

/** Asks the server, and again whenever `key` changes. An answer to an older question is thrown away. */
export function useData<T>(load: () => Promise<T>, key: string): Data<T> {
  const app = useApp()
  const value = useSignal<T | undefined>(undefined)
  const error = useSignal<ApiError | undefined>(undefined)
  const isLoading = useSignal(true)
  const turn = useRef(0)

  async function reload(): Promise<void> {
    turn.current += 1
    const mine = turn.current
    isLoading.value = true
    try {
      const answer = await load()
      if (mine !== turn.current) return
      value.value = answer
      error.value = undefined
    } catch (cause) {
      if (mine !== turn.current) return
      if (isSignedOut(cause)) app.session.value = undefined
      error.value = toApiError(cause)
    }
    isLoading.value = false
  }

  useEffect(() => {
    value.value = undefined
    void reload()
    return () => {
      turn.current += 1
    }
  }, [key])

  return {
    ...read({ value, error, isLoading }),
    reload,
    set(next) {
      value.value = next
    },
  }
}

function read<T>({
  value,
  error,
  isLoading,
}: {
  value: ReadonlySignal<T | undefined>
  error: ReadonlySignal<ApiError | undefined>
  isLoading: ReadonlySignal<boolean>
}) {
  return { value: value.value, error: error.value, isLoading: isLoading.value }
}

/** A mistake of ours is shown as though the server were away, rather than not at all. */
export function toApiError(cause: unknown): ApiError {
  return cause instanceof ApiError ? cause : new ApiError(undefined, { cause })
}
