import { GoodwordInviteElement, INVITE_ELEMENT } from './element.tsx'

// Two copies of the script on one page are harmless, and so is a server that renders the page.
const registry = globalThis.customElements
if (registry && !registry.get(INVITE_ELEMENT)) registry.define(INVITE_ELEMENT, GoodwordInviteElement)
