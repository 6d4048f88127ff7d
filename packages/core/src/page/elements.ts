import { ELEMENTS, OPEN_ATTRIBUTE } from '@goodword/protocol'
import type { Events } from '../events.ts'

/** How far from the viewport an element may be when its code is fetched. */
const MARGIN = '400px'

/** Only friends see the banner, and it may stand anywhere in the page. */
const BANNER = ELEMENTS[1]

type ElementName = (typeof ELEMENTS)[number]

/** Names of the widget's files: `invite` defines `goodword-invite`. */
export type ElementFile = {
  [Name in ElementName]: Name extends `goodword-${infer File}` ? File : never
}[ElementName]

/**
 * Asks for the code of an element, once, when one comes near the viewport, whether it was in the page from the start
 * or was put there later. So does a button that opens the invitation; its launcher stands in a corner of the screen,
 * so it is always near. The banner is asked for when this browser came by a link.
 */
export function watchElements(load: (file: ElementFile) => void, on: Events['on']): void {
  const asked = new Set<ElementFile>()
  const ask = ({ localName }: Element) => {
    const file = (localName.split('goodword-')[1] ?? 'invite') as ElementFile
    if (!asked.has(file)) load(file)
    asked.add(file)
  }
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) ask(target)
    },
    { rootMargin: MARGIN },
  )
  let came = false
  const look = () => {
    for (const element of document.querySelectorAll(`${ELEMENTS.join()},[${OPEN_ATTRIBUTE}]`)) {
      const banner = element.localName === BANNER
      if (banner ? came : element.getAttribute('mode') === 'launcher') ask(element)
      else if (!banner) near.observe(element)
    }
  }
  const friend = () => {
    came = true
    look()
  }
  on('touch', friend)
  on('own', friend)
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  look()
}
