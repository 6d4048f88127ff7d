import type { Touch } from '../memory/touch.ts'
import type { Settings } from '../settings.ts'

export interface LinkParts {
  /** `domains`: the shop's other domains; hosts below them count too. And the names of our parameters. */
  readonly settings: Pick<Settings, 'domains' | 'parameters' | 'channelParameter'>
  readonly touches: () => readonly Touch[]
  /** Whether links to this page's own host need the code as well: nothing may be kept on the device, or nothing can be. */
  readonly sameSite: () => boolean
}

/**
 * Adds the code to a link at the moment it is clicked, and to a form when it is sent, and takes it away again afterwards: nothing is
 * rewritten on load, nothing is polled, and the page's own scripts find their links as they were.
 */
export function decorateLinks({ settings, touches, sameSite }: LinkParts): void {
  const { domains, parameters, channelParameter } = settings
  const leadsToTheShop = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>) =>
    /^https?:$/.test(protocol) &&
    (hostname === location.hostname
      ? sameSite()
      : domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)))

  const pairs = (): [name: string, value: string][] => {
    const { code, channel } = touches().at(-1) ?? {}
    return [
      [parameters[0], code],
      [channelParameter, channel],
    ].filter((pair): pair is [string, string] => !!pair[1])
  }

  const onClick = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (link && leadsToTheShop(link)) lend(link, 'href', (href) => inQuery(href ?? '', pairs()))
  }
  // Capturing, so that a router which stops the event sees the code too. `auxclick` is the middle button.
  for (const type of ['click', 'auxclick']) addEventListener(type, onClick, true)

  const onSubmit = (event: SubmitEvent) => {
    const [form] = event.composedPath()
    if (!(form instanceof HTMLFormElement)) return
    const { submitter } = event
    const [sender, name] = submitter?.hasAttribute('formaction')
      ? [submitter, 'formaction']
      : [form, 'action']
    // Without an address the form is sent to the page itself. Read as a link reads it: what is no address leads nowhere.
    const to = (action: string | null) => action || location.href
    const link = document.createElement('a')
    link.href = to(sender.getAttribute(name))
    if (leadsToTheShop(link)) lend(sender, name, (action) => inFragment(to(action), pairs()))
  }
  addEventListener('submit', onSubmit, true)
}

/** Gives an element another address until the browser has gone by it. */
function lend(element: Element, name: string, change: (address: string | null) => string | undefined): void {
  const original = element.getAttribute(name)
  const lent = change(original)
  if (lent === undefined) return
  element.setAttribute(name, lent)
  setTimeout(() => {
    if (element.getAttribute(name) !== lent) return
    if (original === null) element.removeAttribute(name)
    else element.setAttribute(name, original)
  })
}

type Pairs = readonly (readonly [name: string, value: string])[]
const written = (pairs: Pairs) => pairs.map((pair) => pair.join('=')).join('&')

/** The rest of the address stays as it was written. A link that has one of the parameters already is left alone. */
function inQuery(address: string, pairs: Pairs): string | undefined {
  if (!pairs.length || pairs.some(([name]) => new RegExp(`[?&#]${name}=`).test(address))) return undefined
  // A link within the page (`#top`) loads nothing.
  if (address.startsWith('#')) return undefined
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/s.exec(address) ?? []
  return `${before}${before.includes('?') ? '&' : '?'}${written(pairs)}${hash}`
}

/**
 * A form's own values replace the query, and a shop answers an order by leading on to another page: only the fragment outlives both,
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2. One that is there is left alone.
 */
function inFragment(address: string, pairs: Pairs): string | undefined {
  return pairs.length && !address.includes('#') ? `${address}#${written(pairs)}` : undefined
}
