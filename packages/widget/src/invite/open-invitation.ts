import { ELEMENTS } from '@goodword/protocol'
import { PART_LOADERS } from './parts/part-loaders.ts'

/** What an opener opens. */
interface Opened extends HTMLElement {
  readonly mode?: string
  show(): void
}

const isOpened = (element: Element | null): element is Opened =>
  element instanceof HTMLElement && 'show' in element && typeof element.show === 'function'

/**
 * @param id of the element to open; empty for the page's only one.
 * @throws what the dialog's file could not be fetched by: then there is nothing to see.
 */
export async function openInvitation(id: string): Promise<void> {
  const [name] = ELEMENTS
  const candidates = [
    id ? document.getElementById(id) : null,
    document.querySelector(`${name}:is([mode="dialog"], [mode="launcher"])`),
    document.querySelector(name),
  ]
  const inPage = candidates.find(isOpened)
  if (inPage?.mode !== 'inline') await PART_LOADERS.overlay()
  const found = inPage ?? makeDialog(name)
  if (isOpened(found)) found.show()
}

function makeDialog(name: string): HTMLElement {
  const made = document.createElement(name)
  made.setAttribute('mode', 'dialog')
  document.body.append(made)
  return made
}
