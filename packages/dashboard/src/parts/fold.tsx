import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FoldProps {
  /** Says what is inside, or how it stands. */
  readonly title: string
  /** Whether it is open when it is drawn first. @default false */
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

/** What most people leave as it is. A form opens it where something inside is wrong. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const [wasOpen] = useState(isOpen)
  return (
    <details class="fold" open={wasOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
