import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { ApiError } from '../api/api-error.ts'
import { type Action, useAction } from './use-action.ts'
import { useData } from './use-data.ts'

interface Page<T> {
  readonly items: T[]
  readonly next?: string | undefined
}

/** A list that comes in pages. */
export interface Pages<T> {
  readonly items: readonly T[] | undefined
  readonly error: ApiError | undefined
  readonly hasMore: boolean
  readonly more: Action<[]>
  reload(): Promise<void>
  /** Takes an item out that does not belong here any more. */
  remove(isGone: (item: T) => boolean): void
}

/**
 * More of a list that has begun anew is thrown away.
 *
 * @param key what the list is about: another one begins from the start
 */
export function usePages<T>(load: (cursor: string | undefined) => Promise<Page<T>>, key: string): Pages<T> {
  const later = useSignal<{ items: T[]; next: string | undefined } | undefined>(undefined)
  const turn = useRef(0)
  const first = useData(async () => {
    turn.current += 1
    later.value = undefined
    return load(undefined)
  }, key)
  const next = later.value ? later.value.next : first.value?.next
  const items = first.value && [...first.value.items, ...(later.value?.items ?? [])]
  const more = useAction(async () => {
    if (next === undefined) return
    const mine = turn.current
    const isOld = () => mine !== turn.current
    try {
      const page = await load(next)
      if (isOld()) return
      later.value = { items: [...(later.value?.items ?? []), ...page.items], next: page.next }
    } catch (error) {
      if (!isOld()) throw error
    }
  })
  return {
    items,
    ...{ error: first.error, hasMore: next !== undefined, more },
    reload: first.reload,
    remove(isGone) {
      if (first.value) first.set({ ...first.value, items: first.value.items.filter((item) => !isGone(item)) })
      if (later.value)
        later.value = { ...later.value, items: later.value.items.filter((item) => !isGone(item)) }
    },
  }
}
