import { INSTANCE_KEY, READY_EVENT } from '@goodword/protocol'
import { NEW_INVITE } from '../sample-invite.ts'
import { SampleSdk } from '../sample-sdk.ts'
import { type Act, SAMPLE_OFFER, sampleOf } from '../samples.ts'

/** How a sample is to be shown. */
export interface Wishes {
  readonly id: string
  readonly lang: string
  readonly theme: string
}

let element: HTMLElement | undefined

/** The shadow root of what is shown. */
export function stageRoot(): ShadowRoot {
  if (!element?.shadowRoot) throw new Error('nothing is shown')
  return element.shadowRoot
}

/** Shows a sample in the place of the one before, which leaves nothing behind. */
export async function showSample({ id, lang, theme }: Wishes): Promise<void> {
  const sample = sampleOf(id)
  const main = document.querySelector('main')
  if (!sample || !main) throw new Error(`there is no sample ${id}, or no room for it`)
  clear(main)
  document.documentElement.lang = lang
  document.documentElement.dir = new Intl.Locale(lang).language === 'ar' ? 'rtl' : 'ltr'
  document.title = sample.id

  const sdk = new SampleSdk(
    { invite: NEW_INVITE, offer: SAMPLE_OFFER, ...sample.server },
    sample.events ?? {},
  )
  Reflect.set(globalThis, Symbol.for(INSTANCE_KEY), sdk)
  document.dispatchEvent(new Event(READY_EVENT))

  element = document.createElement(sample.element)
  for (const [name, value] of Object.entries(sample.attributes ?? {})) element.setAttribute(name, value)
  setTheme(theme)
  if (sample.column) main.classList.add(`column-${sample.column}`)
  main.append(element)

  for (const act of sample.acts ?? []) await perform(act)
  await find(sample.until)
  // What a press has opened may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 50))
  // What fades in has come to rest.
  await Promise.allSettled(
    stageRoot()
      .getAnimations()
      .map(({ finished }) => finished),
  )
  document.documentElement.dataset.ready = ''
}

/** Changes page and element to a theme, where they stand. */
export function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme
  if (theme === 'auto') element?.removeAttribute('theme')
  else element?.setAttribute('theme', theme)
}

/** Makes all words of the page larger, as readers can in their browser's settings. In percent. */
export function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${(percent / 100) * 16}px`
}

function clear(main: Element): void {
  delete document.documentElement.dataset.ready
  if (element) localStorage.clear()
  element?.remove()
  main.removeAttribute('class')
  // What a test, or an opener, has put beside it.
  for (const child of [...document.body.children]) if (child !== main) child.remove()
  scrollTo(0, 0)
}

async function perform(act: Act): Promise<void> {
  if ('write' in act) {
    const [selector, text] = act.write
    const field = await find(selector)
    if (field instanceof HTMLInputElement) field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  } else if (act.press === 'show') {
    if (element && 'show' in element && typeof element.show === 'function') element.show()
  } else {
    const button = await find(act.press)
    if (button instanceof HTMLElement) button.click()
  }
}

/** Waits for something inside the element. */
async function find(selector: string): Promise<Element> {
  for (;;) {
    const found = stageRoot().querySelector(selector)
    if (found) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
