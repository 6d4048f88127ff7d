import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's place in a list: an item that leaves takes the button that was pressed with it, and the browser would begin
 * at the top of the page again. The focus goes to the item that comes up in its place, else to the last one.
 *
 * @returns for the element that holds a list, or what is said when it is empty, as its only child
 */
export function useKeptPlace(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>(':scope > * > li') ?? [])]
  // Read before the page is changed: afterwards nothing has the focus any more.
  const before = items()
  const at = before.findIndex((item) => item.contains(document.activeElement))
  useLayoutEffect(() => {
    if (at < 0 || before[at]?.isConnected) return
    const next = items()[at] ?? items().at(-1) ?? place.current?.querySelector<HTMLElement>(':scope > *')
    next?.focus()
  })
  return place
}
