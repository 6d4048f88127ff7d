import type { fillField, writeCart } from './cart.ts'
import type { watchConsentMode } from './consent-mode.ts'
import type { createEngine } from './engine.ts'
import type { explain } from './explain.ts'
import type { decorateLinks } from './links.ts'
import type { showOverlay } from './overlay.ts'
import type { watchPurchases } from './purchases.ts'
import type { createTransport } from './transport.ts'

/** Parts that are loaded when something needs them. Each stands alone: none imports the part that loads it. */
export interface Chunks {
  engine(): Promise<{ createEngine: typeof createEngine }>
  transport(): Promise<{ createTransport: typeof createTransport }>
  /** When this browser came by a friend's link, or the page says that something was bought. */
  purchases(): Promise<{ watchPurchases: typeof watchPurchases }>
  /** When a touch is in memory only, or the shop has other domains. */
  links(): Promise<{ decorateLinks: typeof decorateLinks }>
  /** When the code is to be written into a form field or the cart. */
  cart(): Promise<{ fillField: typeof fillField; writeCart: typeof writeCart }>
  /** When the option `consentMode` is set. */
  consentMode(): Promise<{ watchConsentMode: typeof watchConsentMode }>
  /** When a developer asks. */
  inspect(): Promise<{ explain: typeof explain; showOverlay: typeof showOverlay }>
}
