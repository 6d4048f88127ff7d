const CONTROLS = 'a[href], button, input, select, textarea, iframe, [role="button"], [tabindex]'

/**
 * The box around an element that stays where it is in the window however the page is scrolled, such as a bar that asks
 * for consent; nothing if the element goes with the page.
 *
 * A box as high as the window is no bar: it is a background, a whole app, or the veil behind a dialog. Of these counts
 * the largest box inside that is not as high, if anything in it can be pressed.
 */
export function stuckBoxOf(element: Element): Element | undefined {
  let box: Element | undefined
  // A body may be fixed itself: so do pages that stand still behind a dialog.
  for (let node: Element | null = element; node && node !== document.body; node = parentOf(node)) {
    const { position, bottom, overflowY } = getComputedStyle(node)
    const rect = node.getBoundingClientRect()
    if (rect.top > 0 || rect.bottom < innerHeight) box = node
    // An app that scrolls by itself: what is in it can be scrolled from under the banner.
    else if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) return undefined
    // What sticks to the upper edge leaves the lower one alone.
    if (position !== 'fixed' && (position !== 'sticky' || bottom === 'auto')) continue
    // A modal dialog lies over everything, the banner too.
    if (node.matches(':modal')) return undefined
    return box === node || box?.matches(CONTROLS) || box?.querySelector(CONTROLS) ? box : undefined
  }
  return undefined
}

/** What it is drawn in. */
function parentOf(node: Element): Element | null {
  const root = node.getRootNode()
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
