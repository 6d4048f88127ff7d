import type { FieldError } from '@goodword/protocol'
import { type Signal, useSignal } from '@preact/signals'
import { useCallback, useRef } from 'preact/hooks'
import { ApiError } from '../api/api-error.ts'
import type { Typed } from '../state/draft.ts'
import { focusFirstWrong } from '../state/focus-first-wrong.ts'

/**
 * A form: what is typed, by field, as text, and what is wrong with it. The names of the fields are those of the request, so that the
 * server's words about a field are shown at the field.
 */
export interface Form {
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  /** @returns what stands in a field, `''` when nothing does */
  get(name: string): string
  set(name: string, value: string): void
  setAll(typed: Typed): void
  /** Shows what is wrong at its fields, and brings somebody to the first of them. */
  refuse(errors: readonly FieldError[]): void
  /**
   * Sends what was typed. What the server says is wrong is shown at its fields.
   *
   * @param read what the server says, as it concerns this form
   * @throws {ApiError} the same, as it was read
   */
  send<T>(work: () => Promise<T>, read?: (error: ApiError) => ApiError): Promise<T>
  /** For the `ref` of what holds the fields. */
  readonly place: (element: HTMLElement | null) => void
}

/**
 * @param start what stands in the fields at first
 * @param onChange hears everything that is typed
 * @param prefix of the fields, where the request has none
 */
export function useForm(start: Typed, onChange?: (typed: Typed) => void, prefix = ''): Form {
  const typed: Signal<Typed> = useSignal(start)
  const errors: Signal<readonly FieldError[]> = useSignal([])
  const place = useRef<HTMLElement | null>(null)
  const hold = useCallback((element: HTMLElement | null) => {
    place.current = element
  }, [])
  const refuse: Form['refuse'] = (next) => {
    errors.value = next.map(({ field, message }) => ({ field: prefix + field, message }))
    if (next.length > 0) focusFirstWrong(place.current)
  }
  const write = (next: Typed) => {
    typed.value = next
    onChange?.(next)
  }
  return {
    get typed() {
      return typed.value
    },
    get errors() {
      return errors.value
    },
    get: (name) => typed.value[name] ?? '',
    set(name, value) {
      write({ ...typed.value, [name]: value })
      // A field that is being mended is not scolded any more.
      errors.value = errors.value.filter(({ field }) => field !== name && !field.startsWith(`${name}.`))
    },
    setAll: write,
    refuse,
    async send(work, read = (error) => error) {
      refuse([])
      try {
        return await work()
      } catch (cause) {
        const error = cause instanceof ApiError ? read(cause) : cause
        if (error instanceof ApiError) refuse(error.fields)
        throw error
      }
    },
    place: hold,
  }
}
