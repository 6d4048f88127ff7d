import { effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Sdk } from '../element/sdk.ts'
import { elementsAt } from './elements-at.ts'
import { type Box, findRoom, moved } from './find-room.ts'
import { stuckBoxOf } from './stuck-box-of.ts'

/** What is smaller than this, in pixels, may be missed in the middle of the banner, though not in its corners. */
const CORNER = 24

/** Time after a change until its place is looked for again; shorter than the launcher's, which goes after the banner. */
const REST = 100

/** To look around takes milliseconds in a page of thousands of elements: at most one part in so many of its time. */
const SHARE = 30

/** Consent banners draw themselves in shadow roots and come by style alone: nobody is told of that. */
const BEAT = 1000

/**
 * Keeps the banner from covering what the shop has stuck to the window, such as the bar that asks for consent: it
 * stands above. Where there is no room at all it waits, hidden, until the shopper has said yes or no, and stands in its
 * place after that: it has a button to close it.
 *
 * It is moved by `translate`, which is no shift of the layout: https://web.dev/articles/cls
 *
 * @returns how far the banner reaches above the lower edge of the window, in pixels; 0 while it is not over the page
 */
export function standClear(
  banner: HTMLElement,
  root: ShadowRoot,
  shown: ReadonlySignal<boolean>,
  goodword: Pick<Sdk, 'consent'>,
  life: AbortSignal,
): ReadonlySignal<number> {
  const reach = signal(0)
  const sheet = new CSSStyleSheet()
  let written = ''
  const write = (css: string) => {
    if (css !== written) sheet.replaceSync(css)
    written = css
  }

  /** It was seen where it stood: to another place it glides. */
  let seen = false
  const place = () => {
    const { position, translate } = getComputedStyle(banner)
    if (position !== 'fixed') {
      reach.value = 0
      write('')
      return
    }
    const rect = banner.getBoundingClientRect()
    // It may be on its way.
    const [x = 0, y = 0] = translate.split(' ').map((length) => Number.parseFloat(length) || 0)
    const home = moved(rect, { x: -x, y: -y })
    const room = findRoom(home, document.documentElement.clientWidth, highestIn)
    const waits = !room && goodword.consent === 'required' && !banner.matches(':focus-within')
    const way = room ?? { x: 0, y: 0 }
    reach.value = waits ? 0 : innerHeight - moved(home, way).top
    const hidden = waits ? ';visibility:hidden' : ''
    const atOnce = seen ? '' : ';transition:none'
    write(`:host{translate:${way.x}px ${way.y}px${hidden}${atOnce}}`)
    seen = !waits
  }

  const watch = () => {
    const ending = new AbortController()
    const { signal } = ending
    let timer: ReturnType<typeof setTimeout> | undefined
    let rest = REST
    const look = () => {
      const before = performance.now()
      place()
      rest = Math.max(REST, SHARE * (performance.now() - before))
      timer = undefined
    }
    const soon = () => {
      timer ??= setTimeout(look, rest)
    }
    // As soon as it is drawn, and before anybody sees it.
    const sizes = new ResizeObserver(place)
    sizes.observe(banner)
    const changes = new MutationObserver(soon)
    changes.observe(document.documentElement, { childList: true, subtree: true })
    const beat = setInterval(soon, BEAT)
    for (const name of ['resize', 'transitionend', 'animationend']) addEventListener(name, soon, { signal })
    return () => {
      ending.abort()
      sizes.disconnect()
      changes.disconnect()
      clearInterval(beat)
      clearTimeout(timer)
      write('')
      seen = false
      reach.value = 0
    }
  }

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const stop = effect(() => (shown.value ? watch() : undefined))
  life.addEventListener('abort', () => {
    stop()
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  })
  return reach
}

/** The upper edge of what is stuck to the window and lies highest in this box. */
function highestIn({ left, top, right, bottom }: Box): number | undefined {
  const stuck = new Set<Element>()
  for (const x of [left + CORNER, (left + right) / 2, right - CORNER]) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - CORNER, bottom - 1]) {
      for (const element of elementsAt(document, x, y)) {
        const box = stuckBoxOf(element)
        if (box) stuck.add(box)
      }
    }
  }
  const edges = [...stuck].map((box) => box.getBoundingClientRect().top)
  return edges.length > 0 ? Math.min(...edges) : undefined
}
