import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Ui } from './ui.ts'

/** The first heading of a view. Takes the focus when a press has led here. */
export function Heading({ ui, children }: { ui: Ui; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (ui.follow.current) heading.current?.focus()
    ui.follow.current = false
  }, [ui])
  return (
    <h2 id="heading" part="heading" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  )
}
