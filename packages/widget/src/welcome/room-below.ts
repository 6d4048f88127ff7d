import type { ReadonlySignal } from '@preact/signals-core'
import { effect } from '@preact/signals-core'

/** Room between the banner and what the browser scrolls into view, in pixels. */
const GAP = 32

/**
 * While the banner lies over the page's lower edge, the browser scrolls what gets the focus to above it.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function keepRoomBelow(
  banner: HTMLElement,
  shown: ReadonlySignal<boolean>,
  signal: AbortSignal,
): void {
  const { style } = document.documentElement
  const before = style.scrollPaddingBlockEnd
  const set = (room: string) => {
    style.scrollPaddingBlockEnd = room
  }
  signal.addEventListener(
    'abort',
    effect(() => {
      if (shown.value && getComputedStyle(banner).position === 'fixed') {
        // Its height is known once it is drawn.
        requestAnimationFrame(() => signal.aborted || set(`${banner.offsetHeight + GAP}px`))
      } else set(before)
    }),
  )
  signal.addEventListener('abort', () => set(before))
}
