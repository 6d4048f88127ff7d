import { INSTANCE_KEY, READY_EVENT } from '@goodword/protocol'
import { NEW_INVITE } from '../sample-invite.ts'
import { SampleSdk } from '../sample-sdk.ts'
import { type Act, SAMPLE_OFFER, sampleOf } from '../samples.ts'

/** Shows the one sample that the address names: `sample.html?id=invite-new&lang=de&theme=dark`. */
const wishes = new URLSearchParams(location.search)
const sample = sampleOf(wishes.get('id'))
if (!sample) throw new Error('the address names no sample')

const { lang, theme } = { lang: wishes.get('lang') ?? 'en', theme: wishes.get('theme') ?? 'auto' }
document.documentElement.lang = lang
document.documentElement.dir = new Intl.Locale(lang).language === 'ar' ? 'rtl' : 'ltr'
document.documentElement.dataset.theme = theme
document.title = sample.id

const sdk = new SampleSdk({ invite: NEW_INVITE, offer: SAMPLE_OFFER, ...sample.server }, sample.events ?? {})
Reflect.set(globalThis, Symbol.for(INSTANCE_KEY), sdk)
document.dispatchEvent(new Event(READY_EVENT))

const element = document.createElement(sample.element)
for (const [name, value] of Object.entries(sample.attributes ?? {})) element.setAttribute(name, value)
if (theme !== 'auto') element.setAttribute('theme', theme)
const column = document.querySelector('main') ?? document.body
if (sample.column) column.classList.add(`column-${sample.column}`)
column.append(element)

for (const act of sample.acts ?? []) await perform(act)
await find(sample.until)
// What a press has opened may still be on its way.
await new Promise((resolve) => setTimeout(resolve, 50))
document.documentElement.dataset.ready = ''

async function perform(act: Act): Promise<void> {
  if ('write' in act) {
    const [selector, text] = act.write
    const field = await find(selector)
    if (field instanceof HTMLInputElement) field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  } else if (act.press === 'show') {
    if ('show' in element && typeof element.show === 'function') element.show()
  } else {
    const button = await find(act.press)
    if (button instanceof HTMLElement) button.click()
  }
}

/** Waits for something inside the element. */
async function find(selector: string): Promise<Element> {
  for (;;) {
    const found = element.shadowRoot?.querySelector(selector)
    if (found) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
