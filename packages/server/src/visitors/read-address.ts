import { isIP, isIPv6 } from 'node:net'

/** A port behind an address; some proxies make one up. @see https://www.rfc-editor.org/rfc/rfc7239#section-6 */
const PORT = /:(?:\d{1,5}|_[\w.-]+)?$/

/** The IPv4 address that stands in the last two groups of an IPv6 one. @see https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2 */
const MAPPED = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/

/**
 * An IP address in whichever way a proxy or a socket writes it (quotes, brackets, a port, a zone, IPv4 within IPv6, upper case), in the
 * one way that it is written here. `undefined` for everything else, such as `unknown` or a name.
 *
 * @example readAddress('"[2001:DB8::1]:4711"') // '2001:db8::1'
 */
export function readAddress(written: string): string | undefined {
  const text = /^"(.*)"$/.exec(written.trim())?.[1]?.trim() ?? written.trim()
  const bracketed = /^\[([^\]]*)\](.*)$/.exec(text)
  if (!bracketed) return canonical(text) ?? canonical(text.replace(PORT, ''))
  const [, inside = '', after = ''] = bracketed
  return after === '' || PORT.test(after) ? canonical(inside) : undefined
}

function canonical(text: string): string | undefined {
  // A zone names the interface of one machine, and means nothing to another one.
  const [address = ''] = text.split('%')
  if (!isIPv6(address)) return isIP(address) ? address : undefined
  // WHATWG URL writes an IPv6 address in one way only. @see https://url.spec.whatwg.org/#concept-ipv6-serializer
  const one = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = MAPPED.exec(one) ?? []
  if (high === undefined || low === undefined) return one
  return [high, low].flatMap(bytesOf).join('.')
}

/** The two bytes of a group. */
function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16)
  return [value >> 8, value & 0xff]
}
