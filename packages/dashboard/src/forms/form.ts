import type { FieldError } from '@goodword/protocol'
import { type Signal, useSignal } from '@preact/signals'
import type { Typed } from '../state/draft.ts'

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
  refuse(errors: readonly FieldError[]): void
}

/**
 * @param start what stands in the fields at first
 * @param onChange hears everything that is typed
 * @param prefix of the fields, where the request has none
 */
export function useForm(start: Typed, onChange?: (typed: Typed) => void, prefix = ''): Form {
  const typed: Signal<Typed> = useSignal(start)
  const errors: Signal<readonly FieldError[]> = useSignal([])
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
    refuse(next) {
      errors.value = next.map(({ field, message }) => ({ field: prefix + field, message }))
    },
  }
}
