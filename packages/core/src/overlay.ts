import type { Explanation } from './explanation.ts'

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

/**
 * Shows what `explain()` says in a corner of the page, for its developer. Text only: everything in it may come from
 * the address. Asks again when something has happened.
 *
 * @param listen calls back after each event of ours
 */
export function showOverlay(explain: () => Promise<Explanation>, listen: (again: () => void) => void): void {
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
  document.body.append(host)
  const show = async () => {
    text.textContent = `goodword ${JSON.stringify(await explain(), undefined, 2)}`
  }
  listen(() => void show())
  void show()
}
