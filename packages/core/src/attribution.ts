import { isChannel, isCode } from '@goodword/protocol'

/** What an address says about a referral. */
export interface Found {
  readonly code: string
  readonly channel: string | undefined
  /** The address without our parameters; every other byte as it was. */
  readonly clean: string
}

/** Names that an address may use. */
export interface Names {
  /** Code parameters, most important first. */
  readonly parameters: readonly string[]
  readonly channelParameter: string
}

/** A part of an address that holds `name=value` pairs, and whether it had its own `?` or `#` in front. */
const SECTION = /([?#])([^?#]*)/g

/**
 * Looks for a referral code in the query, in the hash (`#gw=…`) and in the query inside the hash (`#/path?gw=…`).
 * The first valid value of the most important parameter wins; what is not in the code grammar is passed over.
 * Works on the text, not on URL objects, so that nothing else in the address is re-encoded.
 *
 * @example findCode('https://shop.example/?a=1&gw=ANNA-7Q2#top', names) // code ANNA-7Q2, clean …/?a=1#top
 */
export function findCode(address: string, names: Names): Found | undefined {
  const found = new Map<string, string>()
  const clean = address.replace(SECTION, (section, mark: string, text: string) => {
    const kept = text.split('&').filter((pair) => {
      const name = names.parameters.concat(names.channelParameter).find((name) => pair.startsWith(`${name}=`))
      if (!name) return true
      const value = decode(pair.slice(name.length + 1))
      const fits = name === names.channelParameter ? isChannel(value) : isCode(value)
      if (fits && !found.has(name)) found.set(name, value)
      return false
    })
    if (kept.length === text.split('&').length) return section
    return kept.length ? mark + kept.join('&') : ''
  })
  const parameter = names.parameters.find((name) => found.has(name))
  if (!parameter) return undefined
  return { code: found.get(parameter) as string, channel: found.get(names.channelParameter), clean }
}

/** Percent-decoding that answers malformed input with something outside every grammar instead of throwing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
