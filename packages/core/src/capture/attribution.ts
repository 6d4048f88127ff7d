import { CHANNEL_GRAMMAR, CODE_GRAMMAR } from '@goodword/protocol'

/** What an address says about a referral. */
export interface Found {
  readonly code: string
  readonly channel: string | undefined
  /** The address without our parameters; every other byte as it was. */
  readonly clean: string
}

/** Where an address may carry a code. */
export interface Places {
  /** Code parameters, most important first. */
  readonly parameters: readonly string[]
  readonly channelParameter: string
  /** Path in front of a code, `/i/`; empty for none. */
  readonly pathPrefix: string
}

/** A part of an address that holds `name=value` pairs, and whether it had its own `?` or `#` in front. */
const SECTION = /([?#])([^?#]*)/g

/**
 * Looks for a referral code in the query, in the hash (`#gw=…`), in the query inside the hash (`#/path?gw=…`) and
 * behind the path prefix. The first valid value of the most important parameter wins; what is not in the code
 * grammar is passed over, never cut down. Works on the text, not on URL objects, so that nothing else in the address
 * is re-encoded.
 *
 * @example findCode('https://shop.example/?a=1&gw=ANNA-7Q2#top', places) // code ANNA-7Q2, clean …/?a=1#top
 */
export function findCode(address: string, places: Places): Found | undefined {
  const { parameters, channelParameter, pathPrefix } = places
  const found = new Map<string, string>()
  const clean = address.replace(SECTION, (section, mark: string, text: string) => {
    const pairs = text.split('&')
    const kept = pairs.filter((pair) => {
      const [name = '', value] = pair.split(/=(.*)/s)
      const grammar = name === channelParameter ? CHANNEL_GRAMMAR : parameters.includes(name) && CODE_GRAMMAR
      if (!grammar || value === undefined) return true
      const decoded = decode(value)
      if (grammar.test(decoded) && !found.has(name)) found.set(name, decoded)
      return false
    })
    if (kept.length === pairs.length) return section
    return kept.length ? mark + kept.join('&') : ''
  })
  const channel = found.get(channelParameter)
  for (const name of parameters) {
    const code = found.get(name)
    if (code) return { code, channel, clean }
  }
  const { pathname } = new URL(address)
  if (!pathPrefix || !pathname.startsWith(pathPrefix)) return undefined
  const [code = '', pathChannel = channel ?? ''] = pathname.slice(pathPrefix.length).split('/')
  return CODE_GRAMMAR.test(code)
    ? { code, channel: CHANNEL_GRAMMAR.test(pathChannel) ? pathChannel : undefined, clean }
    : undefined
}

/** Percent-decoding that answers malformed input with something outside every grammar instead of throwing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
