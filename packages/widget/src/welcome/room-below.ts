import { effect, type ReadonlySignal } from '@preact/signals-core'

/** Room between the banner and what stands above it, in pixels. */
const GAP = 16

/**
 * While the banner lies over the page's lower edge, the page can be scrolled further by its height, and the browser
 * scrolls what gets the focus to above it. Nothing in the page moves: the room is added behind its end, and not taken
 * back when the banner comes down.
 *
 * @param reach how far the banner reaches above the lower edge of the window, in pixels; 0 while it is not there
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function keepRoomBelow(reach: ReadonlySignal<number>, life: AbortSignal): void {
  const sheet = new CSSStyleSheet()
  const others = () => document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  let most = 0
  const make = () => {
    if (life.aborted || !reach.peek()) return
    const room = `${most + GAP}px`
    sheet.replaceSync(
      `@media screen{html{scroll-padding-block-end:${room}}html::after{content:"";display:block;block-size:${room}}}`,
    )
    document.adoptedStyleSheets = [...others(), sheet]
  }
  const clear = () => {
    document.adoptedStyleSheets = others()
  }
  const stop = effect(() => {
    most = reach.value && Math.max(most, reach.value)
    // Not amid the layout that its size was told from.
    if (most) requestAnimationFrame(make)
    else clear()
  })
  life.addEventListener('abort', () => {
    stop()
    clear()
  })
}
