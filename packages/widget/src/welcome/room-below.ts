import { effect, type ReadonlySignal } from '@preact/signals-core'

/** Room between the banner and what stands above it, in pixels. */
const GAP = 32

/**
 * While the banner lies over the page's lower edge, the page can be scrolled further by its height, and the browser
 * scrolls what gets the focus to above it. Nothing in the page moves: the room is added behind its end.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function keepRoomBelow(banner: HTMLElement, shown: ReadonlySignal<boolean>, life: AbortSignal): void {
  const sheet = new CSSStyleSheet()
  const clear = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  }
  const make = () => {
    if (life.aborted || !shown.peek() || getComputedStyle(banner).position !== 'fixed') return
    const room = `${banner.offsetHeight + GAP}px`
    sheet.replaceSync(
      `@media screen{html{scroll-padding-block-end:${room}}html::after{content:"";display:block;block-size:${room}}}`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  const stop = effect(() => {
    clear()
    // Its height is known once it is drawn.
    if (shown.value) requestAnimationFrame(make)
  })
  life.addEventListener('abort', () => {
    stop()
    clear()
  })
}
