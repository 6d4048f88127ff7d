import type { Page } from '../../store/page.ts'

/** The rows to ask the store for: one more than fits, to see whether there is another page. */
export function pageFrom({ cursor, limit }: { cursor?: string | undefined; limit: number }): Page {
  return { after: cursor, limit: limit + 1 }
}

/** The answer's page from the rows that the store gave for `pageFrom`. */
export function pageTo<R extends { readonly id: string }, I>(
  rows: readonly R[],
  { limit }: { limit: number },
  item: (row: R) => I,
): { items: I[]; next?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(item),
    ...(rows.length > limit && last && { next: last.id }),
  }
}
