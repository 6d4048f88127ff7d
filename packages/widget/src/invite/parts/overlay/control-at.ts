/** What shoppers press, in the shop's own pages. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, iframe, [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])'

/**
 * Whether a control lies at this point of the window, also inside of open shadow roots: a document tells only whose
 * root it is.
 *
 * @param root to look in
 * @param ours shadow root that does not count
 * @param more selector of what counts as a control too
 */
export function controlAt(
  root: DocumentOrShadowRoot & Node,
  x: number,
  y: number,
  ours: Node,
  more: string,
): boolean {
  return root.elementsFromPoint(x, y).some((element) => {
    const { shadowRoot } = element
    // Browsers differ in whether a root also tells what lies outside of it.
    if (element.getRootNode() !== root || shadowRoot === ours) return false
    if (element.closest(`${CONTROLS}, ${more}`)) return true
    return shadowRoot !== null && controlAt(shadowRoot, x, y, ours, more)
  })
}
