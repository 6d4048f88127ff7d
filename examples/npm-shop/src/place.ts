import { signal } from '@preact/signals'

/** Where the shopper is. */
export const place = signal(new URL(location.href))

/** Goes to an address of this shop. */
export function go(href: string): void {
  history.pushState(null, '', href)
  place.value = new URL(location.href)
}

/** Lets links of this shop change the place instead of loading a page. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    place.value = new URL(location.href)
  })
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || !isPlain(event) || link.target || link.hasAttribute('download'))
      return
    // Goodword opens its dialog instead, once it is here.
    if (link.hasAttribute('data-goodword-open') && customElements.get('goodword-invite')) return
    const samePage = link.pathname === location.pathname && link.search === location.search
    if (link.origin !== location.origin || (samePage && link.hash)) return
    event.preventDefault()
    go(link.href)
  })
}

/** Any other press asks the browser for a new tab, a download or a menu. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
