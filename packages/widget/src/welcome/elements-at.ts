import { ELEMENTS } from '@goodword/protocol'

/** Ours make room for each other by themselves. */
const OURS: readonly string[] = ELEMENTS

/**
 * What lies at this point of the window, before the banner or behind it, also inside of open shadow roots; without what
 * is ours.
 *
 * @param root to look in
 */
export function elementsAt(root: DocumentOrShadowRoot & Node, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    // Browsers differ in whether a root also tells what lies outside of it.
    if (element.getRootNode() !== root || OURS.includes(element.localName)) return []
    return [element, ...(element.shadowRoot ? elementsAt(element.shadowRoot, x, y) : [])]
  })
}
