import { isSeen, nameOf, seenControls } from './seen.ts'
import { stageRoot } from './stage.ts'

/** Half a pixel is rounding. */
const SLACK = 1

/** What is cut off, runs out of the page, or lies over something else. */
export function findLayoutFaults(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ...seenControls()
      .filter(isCut)
      .map((control) => `${nameOf(control)} is cut`),
    ...seenTexts().flatMap(({ element, rects }) =>
      rects.some(({ left, right }) => left < -SLACK || right > clientWidth + SLACK)
        ? [`${nameOf(element)} runs out of the page`]
        : clippedBy(element, rects).map((by) => `${nameOf(element)} is cut by ${nameOf(by)}`),
    ),
    ...overlapping(seenControls().map((element) => ({ element, rects: [element.getBoundingClientRect()] }))),
    ...overlapping(seenTexts()),
  ]
}

interface Placed {
  readonly element: Element
  readonly rects: readonly DOMRect[]
}

/** A field may hold more than it shows: it can be scrolled, and its value copied. */
const isCut = (control: HTMLElement): boolean =>
  !control.matches('input, textarea') && control.scrollWidth > control.clientWidth + SLACK

/** Each stretch of text, with the boxes of its lines. */
function seenTexts(): Placed[] {
  const walker = document.createTreeWalker(stageRoot(), NodeFilter.SHOW_TEXT)
  const texts: Placed[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('.spoken') || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    texts.push({ element, rects: [...range.getClientRects()] })
  }
  return texts
}

/** Boxes around it that hide what does not fit. What can be scrolled to is not hidden. */
function clippedBy(element: Element, rects: readonly DOMRect[]): Element[] {
  const found: Element[] = []
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { overflowX } = getComputedStyle(box)
    const { left, right } = box.getBoundingClientRect()
    if (overflowX === 'visible') continue
    if (rects.some((rect) => rect.left < left - SLACK || rect.right > right + SLACK)) found.push(box)
  }
  return found
}

function overlapping(placed: readonly Placed[]): string[] {
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element))
      .filter((other) => one.rects.some((a) => other.rects.some((b) => meet(a, b))))
      .map((other) => `${nameOf(one.element)} lies over ${nameOf(other.element)}`),
  )
}

/** Boxes of lines may touch: the letters in them are smaller. */
function meet(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 2 && down > Math.min(a.height, b.height) / 4
}
