import { INSTANCE_KEY, READY_EVENT } from '@goodword/protocol'
import { type ComponentChild, h, render } from 'preact'
import { NEW_INVITE } from '../../../gallery/sample-invite.ts'
import { SampleSdk } from '../../../gallery/sample-sdk.ts'
import { SAMPLE_OFFER, sampleOf } from '../../../gallery/samples.ts'
import { firstPaint, MARKS } from '../first-paint.ts'
import type { Kind } from '../kinds.ts'
import { type Markup, type MarkupNode, readMarkup } from '../markup.ts'
import { awaitPress } from '../response.ts'

export { pressAnswered } from '../response.ts'

/** What the bench runs in its pages. */

const sampleOfKind = ({ sample: id }: Kind) => {
  const sample = sampleOf(id)
  if (!sample) throw new Error(`the gallery has no sample ${id}`)
  return sample
}

/** How long a server takes to answer, in milliseconds. */
const ANSWER = 100

/** An SDK with a network between it and its server. */
class SlowSdk extends SampleSdk {
  override async request(path: string): Promise<unknown> {
    await new Promise((resolve) => setTimeout(resolve, ANSWER))
    return super.request(path)
  }
}

/** Puts the SDK of a sample into the page. */
function bringSdk(kind: Kind, Sdk = SampleSdk): void {
  const { server, events = {} } = sampleOfKind(kind)
  const sdk = new Sdk({ invite: NEW_INVITE, offer: SAMPLE_OFFER, ...server }, events)
  Reflect.set(globalThis, Symbol.for(INSTANCE_KEY), sdk)
  document.dispatchEvent(new Event(READY_EVENT))
}

function add(kind: Kind): void {
  const element = document.createElement(kind.element)
  for (const [name, value] of Object.entries(sampleOfKind(kind).attributes ?? {}))
    element.setAttribute(name, value)
  document.body.append(element)
}

function rootOf(kind: Kind): ShadowRoot {
  const root = document.querySelector(kind.element)?.shadowRoot
  if (!root) throw new Error(`there is no ${kind.element}`)
  return root
}
const hasContent = (kind: Kind) =>
  !!document.querySelector(kind.element)?.shadowRoot?.querySelector(kind.content)

/**
 * The first number that a browser process formats costs as much as all of the rest: Chromium then looks through every
 * language that it has. Whoever formats a price first pays it, once, so it is measured by itself.
 */
function formatFirstNumber(): number {
  const start = performance.now()
  new Intl.NumberFormat('en').format(0)
  new Intl.DateTimeFormat('en').format(0)
  return performance.now() - start
}

/** Shows an element as a page does: it stands there before its file is loaded, and the server takes its time. */
export async function loadElement(kind: Kind, file: string): Promise<void> {
  formatFirstNumber()
  await quiet()
  bringSdk(kind, SlowSdk)
  performance.mark(MARKS.start)
  add(kind)
  await import(/* @vite-ignore */ file)
  while (!hasContent(kind)) await new Promise((resolve) => requestAnimationFrame(resolve))
  await quiet()
  performance.mark(MARKS.end)
}

/** Shows an element by its built file, its server answering at once, and answers how long it took to be there and what is there then. */
export async function showElement(
  kind: Kind,
  file: string,
): Promise<{ ms: number; firstNumber: number; markup: Markup }> {
  const firstNumber = formatFirstNumber()
  bringSdk(kind)
  await import(/* @vite-ignore */ file)
  await quiet()
  const ms = await firstPaint(
    () => add(kind),
    () => hasContent(kind),
  )
  return { ms, firstNumber, markup: readMarkup(rootOf(kind)) }
}

/** Renders the same markup with the same sheets by Preact alone, into a shadow root too. */
export async function showPlain({ sheets, children }: Markup): Promise<{ ms: number }> {
  formatFirstNumber()
  await quiet()
  const host = document.createElement('div')
  const ms = await firstPaint(
    () => {
      const root = host.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = sheets.map((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        return sheet
      })
      render(children.map(nodeOf), root)
      document.body.append(host)
    },
    () => true,
  )
  return { ms }
}

const nodeOf = (node: MarkupNode): ComponentChild =>
  typeof node === 'string' ? node : h(node.tag, node.attributes, ...node.children.map(nodeOf))

/** Until what was loaded has run. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 200))

/** See `awaitPress`. */
export const watchPress = (kind: Kind, changes: boolean): void => awaitPress(rootOf(kind), changes)
