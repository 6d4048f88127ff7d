/** What shoppers press, in the shop's own pages. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, iframe, [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])'

/** Places to stand, the best first; the style sheet says where they are. */
const PLACES = ['end', 'start', 'end-high', 'start-high'] as const

/** Time without movement after which the launcher looks for its place again, in milliseconds. */
const REST = 200

/**
 * Moves the launcher to a place where it covers none of the shop's controls, and hides it while there is none. Looked
 * at when the page has come to rest, never while it scrolls: then it is out of the way.
 *
 * @returns ends it
 */
export function keepClear(launcher: HTMLElement): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let timer: ReturnType<typeof setTimeout> | undefined

  const place = () => {
    if (signal.aborted) return
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
  // A control that the keyboard has led to must be seen: WCAG 2.2, 2.4.11.
  addEventListener('focusin', soon, { signal })
  const changes = new MutationObserver(soon)
  changes.observe(document.body, { childList: true, subtree: true })
  soon()

  return () => {
    ending.abort()
    changes.disconnect()
    clearTimeout(timer)
  }
}

/** Whether one of the page's controls lies below the launcher. */
function coversControls(launcher: HTMLElement): boolean {
  const { left, right, top, bottom } = launcher.getBoundingClientRect()
  const { host } = launcher.getRootNode() as ShadowRoot
  for (const x of [left + 1, (left + right) / 2, right - 1]) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      const below = document.elementsFromPoint(x, y)
      if (below.some((element) => element !== host && element.closest(CONTROLS))) return true
    }
  }
  return false
}
