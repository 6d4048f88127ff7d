import { GoodwordInviteElement } from './element.tsx'

// Two copies of the script on one page are harmless, and so is a server that renders the page.
const registry = globalThis.customElements
if (registry && !registry.get('goodword-invite')) registry.define('goodword-invite', GoodwordInviteElement)
