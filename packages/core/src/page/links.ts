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
 * Adds the code to a link at the moment it is clicked, and takes it away again afterwards: nothing is rewritten on
 * load, nothing is polled, and the page's own scripts find their links as they were.
 */
export function decorateLinks({ settings, touches, sameSite }: LinkParts): void {
  const { domains, parameters, channelParameter } = settings
  const parametersOf = (touch: Touch | undefined) =>
    [
      [parameters[0], touch?.code],
      [channelParameter, touch?.channel],
    ].filter((pair): pair is [string, string] => !!pair[1])

  const decorate = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (!link || !/^https?:$/.test(link.protocol)) return
    const host = link.hostname
    const own = host === location.hostname
    if (own ? !sameSite() : !domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return
    const original = link.getAttribute('href') ?? ''
    const added = withParameters(original, parametersOf(touches().at(-1)))
    if (added === original) return
    link.setAttribute('href', added)
    setTimeout(() => link.getAttribute('href') === added && link.setAttribute('href', original))
  }
  // Capturing, so that a router which stops the event sees the code too. `auxclick` is the middle button.
  for (const type of ['click', 'auxclick']) addEventListener(type, decorate, true)
}

/** The rest of the address stays as it was written. A link that has one of the parameters already is left alone. */
function withParameters(
  address: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  if (!parameters.length || parameters.some(([name]) => new RegExp(`[?&#]${name}=`).test(address)))
    return address
  // A link within the page (`#top`) loads nothing.
  if (address.startsWith('#')) return address
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/s.exec(address) ?? []
  const pairs = parameters.map(([name, value]) => `${name}=${value}`).join('&')
  return `${before}${before.includes('?') ? '&' : '?'}${pairs}${hash}`
}
