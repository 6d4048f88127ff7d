import { ELEMENTS } from '@goodword/protocol'
import { controlAt } from './control-at.ts'

/** The friend's banner: an offer that waits for an answer goes first. */
const BANNER = ELEMENTS[1]

/** Places to stand, the best first; the style sheet says where they are. */
const PLACES = ['end', 'start', 'end-high', 'start-high'] as const

/** Time without movement after which the launcher looks for its place again, in milliseconds. */
const REST = 200

/**
 * Moves the launcher to a place where it covers neither the shop's controls nor the banner, and hides it while there is
 * none. Looked at when the page has come to rest, never while it scrolls: then it is out of the way.
 *
 * @returns ends it
 */
export function keepClear(launcher: HTMLElement): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let timer: ReturnType<typeof setTimeout> | undefined

  const watched = new WeakSet<Element>()
  const place = () => {
    if (signal.aborted) return
    for (const banner of document.querySelectorAll(BANNER)) {
      if (!watched.has(banner)) sizes.observe(banner)
      watched.add(banner)
    }
    const clear = PLACES.some((name) => {
      launcher.dataset.place = name
      return !coversControls(launcher)
    })
    launcher.classList.toggle('hidden', !clear)
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(place, REST)
  }
  const away = () => {
    launcher.classList.add('hidden')
    soon()
  }

  addEventListener('scroll', away, { passive: true, capture: true, signal })
  addEventListener('resize', soon, { signal })
  addEventListener('load', soon, { signal })
  // The banner glides out of the way too, and the page's own bars slide in.
  addEventListener('transitionend', soon, { signal })
  // A control that the keyboard has led to must be seen: WCAG 2.2, 2.4.11.
  addEventListener('focusin', soon, { signal })
  const changes = new MutationObserver(soon)
  changes.observe(document.body, { childList: true, subtree: true })
  // The banner comes and goes inside its own root, where nobody else sees it change.
  const sizes = new ResizeObserver(soon)
  soon()

  return () => {
    ending.abort()
    changes.disconnect()
    sizes.disconnect()
    clearTimeout(timer)
  }
}

/** Whether one of the page's controls, or the banner, lies below the launcher. */
function coversControls(launcher: HTMLElement): boolean {
  const { left, right, top, bottom } = launcher.getBoundingClientRect()
  const root = launcher.getRootNode()
  return [left + 1, (left + right) / 2, right - 1].some((x) =>
    [top + 1, (top + bottom) / 2, bottom - 1].some((y) => controlAt(document, x, y, root, BANNER)),
  )
}
