/**
 * Uses the first element of a selector as soon as it is in the page, and again each time another one takes its place:
 * checkouts of single-page shops are drawn late, and anew.
 *
 * @param stands whether there is still a reason to; asked when an element has come or gone, not at each change
 */
export function whenThere(selector: string, use: (element: Element) => void, stands: () => boolean): void {
  let latest: Element | null = null
  const look = () => {
    const found = document.querySelector(selector)
    if (found === latest) return
    latest = found
    if (!stands()) observer.disconnect()
    else if (found) use(found)
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  look()
}
