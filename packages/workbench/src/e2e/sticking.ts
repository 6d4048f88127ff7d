import { ELEMENTS, INSTANCE_KEY } from '@goodword/protocol'
import type { Page } from 'playwright-core'

const [, WELCOME] = ELEMENTS

/** Words on the button of what a shop sticks to the window. */
export const AGREE = 'Agree'

/** How a shop's bar is made. */
export interface Making {
  /** It slides in from below. */
  readonly slides?: boolean
  /** It stands in a shadow root. */
  readonly shadow?: boolean
  /** The one that is there gets another style, in its shadow root. */
  readonly again?: boolean
  /** Style of a box inside that holds the button. */
  readonly inside?: string
  /** Without the button. */
  readonly empty?: boolean
}

/** Sticks something to the window as a shop would, and answers where its button's box then stands. */
export function stick(page: Page, style: string, making: Making = {}): Promise<DOMRect> {
  return page.evaluate(
    async ({ style, making, agree }) => {
      const { slides, shadow, again, inside, empty } = making
      const sheet = new CSSStyleSheet()
      const arrives = slides ? '; animation: slide 0.5s' : ''
      sheet.replaceSync(
        `.stuck { box-sizing: border-box; ${style}${arrives} } .inside { ${inside ?? ''} } @keyframes slide { from { translate: 0 100% } }`,
      )
      const host = document.querySelector('.host') ?? document.createElement('div')
      host.classList.add('host')
      const root = host.shadowRoot ?? (shadow ? host.attachShadow({ mode: 'open' }) : document)
      // In the place of an earlier one: the gallery's page stays from test to test.
      const before = Reflect.get(globalThis, 'stuckBy')
      Reflect.set(globalThis, 'stuckBy', sheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== before), sheet]
      const find = () => root.querySelector('.inside') ?? root.querySelector('.stuck')
      if (!again) {
        const stuck = document.createElement('div')
        stuck.className = 'stuck'
        const box = inside ? stuck.appendChild(document.createElement('div')) : stuck
        if (inside) box.className = 'inside'
        box.append('May we keep something? ')
        if (!empty) box.appendChild(document.createElement('button')).append(agree)
        if (root === document) document.body.append(stuck)
        else {
          root.append(stuck)
          document.body.append(host)
        }
      }
      const box = find()
      if (!box) throw new Error('nothing is stuck')
      for (const animation of box.getAnimations()) await animation.finished
      return box.getBoundingClientRect().toJSON()
    },
    { style, making, agree: AGREE },
  )
}

/** Takes it away. */
export async function unstick(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.stuck')?.remove())
}

/** Whether a press on the middle of its button would press it. */
export function agreeIsOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.querySelector('.host')?.shadowRoot ?? document
    const button = root.querySelector('.stuck button')
    if (!button) throw new Error('there is no button')
    const { left, right, top, bottom } = button.getBoundingClientRect()
    return root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button
  })
}

/** Where the banner is, and how many of its movements are under way. */
export function bannerBox(page: Page) {
  return page.evaluate((name) => {
    const banner = document.querySelector(name)
    if (!banner) throw new Error('there is no banner')
    const { left, right, top, bottom } = banner.getBoundingClientRect()
    return { left, right, top, bottom, moving: banner.getAnimations().length }
  }, WELCOME)
}

/** Puts the banner into the page as if it came now, and answers where it is when it is seen for the first time. */
export async function drawAnew(page: Page) {
  await page.evaluate(async (name) => {
    const banner = document.querySelector(name)
    if (!(banner instanceof HTMLElement)) throw new Error('there is no banner')
    banner.remove()
    document.body.prepend(banner)
    while (!banner.offsetHeight) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }, WELCOME)
  return bannerBox(page)
}

/** The shopper has said so, or has said nothing yet. */
export function setConsent(page: Page, consent: 'required' | 'denied'): Promise<boolean> {
  return page.evaluate(
    ({ key, consent }) => Reflect.set(Reflect.get(globalThis, Symbol.for(key)), 'consent', consent),
    { key: INSTANCE_KEY, consent },
  )
}
