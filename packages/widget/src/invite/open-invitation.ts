import { ELEMENTS } from '@goodword/protocol'

/** What an opener opens. */
interface Opened extends HTMLElement {
  show(): void
}

const isOpened = (element: Element | null): element is Opened =>
  element instanceof HTMLElement && 'show' in element && typeof element.show === 'function'

/** @param id of the element to open; empty for the page's only one. */
export function openInvitation(id: string): void {
  const [name] = ELEMENTS
  const candidates = [
    id ? document.getElementById(id) : null,
    document.querySelector(`${name}:is([mode="dialog"], [mode="launcher"])`),
    document.querySelector(name),
  ]
  const found = candidates.find(isOpened)
  if (found) {
    found.show()
    return
  }
  const made = document.createElement(name)
  made.setAttribute('mode', 'dialog')
  document.body.append(made)
  if (isOpened(made)) made.show()
}
