import { OPEN_ATTRIBUTE } from '@goodword/protocol'

let listening = false

/**
 * Lets every link and button with `data-goodword-open` open the invitation: the element that its value names, else the
 * page's dialog or launcher, else the invitation in the page, else a dialog that is made for it.
 */
export function listenToOpeners(): void {
  if (listening) return
  listening = true
  addEventListener('click', (event) => {
    // A second copy of the script has been here, or the reader wants the link in a new tab.
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
    for (const node of event.composedPath()) {
      const id = node instanceof Element ? node.getAttribute(OPEN_ATTRIBUTE) : null
      if (id === null) continue
      event.preventDefault()
      import('./open-invitation.ts')
        .then(({ openInvitation }) => openInvitation(id))
        // What opens it cannot be had: then a link leads where it says.
        .catch(() => {
          if (node instanceof HTMLAnchorElement && node.href) location.href = node.href
        })
      return
    }
  })
}
