/** The Navigation API, as far as it is used here. Not in every browser, not yet in TypeScript's DOM library. */
interface WithNavigation {
  navigation?: EventTarget
}

/**
 * Calls back after each change of the address without a page load (single-page shops).
 * Browsers without the Navigation API get `pushState` and `replaceState` wrapped, once, transparently.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
 */
export function watchNavigation(window: Window & WithNavigation, changed: () => void): void {
  if (window.navigation) {
    window.navigation.addEventListener('currententrychange', changed)
    return
  }
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = window.history[name]
    window.history[name] = function (...args) {
      original.apply(this, args)
      changed()
    }
  }
  window.addEventListener('popstate', changed)
  window.addEventListener('hashchange', changed)
}
