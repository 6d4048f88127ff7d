import { ELEMENTS } from '@goodword/protocol'

/** How far from the viewport an element may be when its code is fetched. */
const MARGIN = '400px'

/**
 * Calls back once, when an element of the widget comes near the viewport, whether it was in the page from the start
 * or was put there later.
 */
export function whenElementNear(load: () => void): void {
  const selector = ELEMENTS.join()
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        near.disconnect()
        added.disconnect()
        load()
      }
    },
    { rootMargin: MARGIN },
  )
  const look = () => {
    for (const element of document.querySelectorAll(selector)) near.observe(element)
  }
  const added = new MutationObserver(look)
  added.observe(document, { childList: true, subtree: true })
  look()
}
