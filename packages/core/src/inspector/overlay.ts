import type { Goodword } from '../goodword.ts'
import { mayDebug } from './debug-permission.ts'
import { explanationText } from './explanation-text.ts'

const STYLE = `
  :host { position: fixed; inset: auto 8px 8px auto; z-index: 2147483647; max-width: min(36rem, calc(100vw - 16px)) }
  pre {
    margin: 0; padding: 12px 40px 12px 12px; max-height: 60vh; overflow: auto; white-space: pre-wrap;
    overflow-wrap: anywhere; font: 12px/1.5 ui-monospace, monospace; color: #f4f4f4; background: #1d2126;
    border-radius: 8px; box-shadow: 0 4px 24px #0006
  }
  button {
    position: absolute; inset: 0 0 auto auto; width: 44px; height: 44px; border: 0; background: none;
    color: #f4f4f4; font-size: 20px; cursor: pointer
  }
`

const EVENTS = ['captured', 'touch', 'own', 'reported', 'converted', 'queued', 'rejected', 'consent'] as const

type Shown = Pick<Goodword, 'explain' | 'on'>

/** Instances whose page has the overlay, or had it until it was closed. */
const shown = new WeakSet<Shown>()

/** Shows the overlay to the page's developer; nothing where that is not allowed. */
export function showOverlay(instance: Shown): void {
  if (mayDebug(location)) openOverlay(instance)
}

/**
 * Shows what `explain()` says in a corner of the page, once. Text only: everything in it may come from the address. Asks
 * again when something has happened.
 */
export function openOverlay(instance: Shown): void {
  if (shown.has(instance)) return
  shown.add(instance)
  const { explain, on } = instance
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  const text = document.createElement('pre')
  text.tabIndex = 0
  const close = document.createElement('button')
  close.textContent = '×'
  close.ariaLabel = 'Close the Goodword inspector'
  close.addEventListener('click', () => host.remove())
  root.append(text, close)
  // The body may not be there yet.
  document.documentElement.append(host)

  let asking = false
  let wanted = false
  /** One question at a time: each asks the server for its dry run. */
  const show = async () => {
    wanted = true
    if (asking) return
    asking = true
    while (wanted) {
      wanted = false
      const said = await explain().catch(String)
      text.textContent = `goodword ${typeof said === 'string' ? said : explanationText(said)}`
    }
    asking = false
  }
  for (const name of EVENTS) on(name, () => void show())
  void show()
}
