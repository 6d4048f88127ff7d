import { defineElement } from './element/define-element.ts'
import { GoodwordInviteElement, INVITE_ELEMENT } from './invite/invite-element.tsx'
import { listenToOpeners } from './invite/openers.ts'

defineElement(INVITE_ELEMENT, GoodwordInviteElement)
// A page may have a link that opens the invitation, and no element. Not where a server renders the page.
if (globalThis.customElements) listenToOpeners()
