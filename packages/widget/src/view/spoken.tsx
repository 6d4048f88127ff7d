import type { ReadonlySignal } from '@preact/signals'

/** A sentence for screen readers; `id` tells two equal sentences apart. */
export interface Announcement {
  readonly id: number
  readonly text: string
}

/**
 * The live region. It stands in every view, because a region that appears together with its words is not read, and a
 * sentence said twice is a new node, because an unchanged one is not read again.
 */
export function Spoken({ announcement }: { announcement: ReadonlySignal<Announcement> }) {
  const { id, text } = announcement.value
  return (
    <div role="log" class="spoken">
      {text && <p key={id}>{text}</p>}
    </div>
  )
}
