import { ELEMENTS, OPEN_ATTRIBUTE } from '@goodword/protocol'

/** How far from the viewport an element may be when its code is fetched. */
const MARGIN = '400px'

/**
 * Calls back once, when an element of the widget comes near the viewport, whether it was in the page from the start
 * or was put there later. So does a button that opens one; a launcher stands in a corner of the screen, so it is always near.
 */
export function whenElementNear(load: () => void): void {
  const selector = `${ELEMENTS.join()},[${OPEN_ATTRIBUTE}]`
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
    for (const element of document.querySelectorAll(selector)) {
      near.observe(element.getAttribute('mode') === 'launcher' ? document.documentElement : element)
    }
  }
  const added = new MutationObserver(look)
  added.observe(document, { childList: true, subtree: true })
  look()
}
