import { isIPv4, isIPv6 } from 'node:net'

/** Bits of an address that name its network. A household or office shares them; nobody is told apart inside. */
const V4_PARTS = 3
const V6_GROUPS = 3

/**
 * The network of an address: its /24 (IPv4) or /48 (IPv6). `undefined` for what is no address.
 *
 * @example networkOf('203.0.113.9') // '203.0.113.0/24'
 */
export function networkOf(address: string): string | undefined {
  const [bare = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
  if (isIPv4(mapped)) return `${mapped.split('.').slice(0, V4_PARTS).join('.')}.0/24`
  if (!isIPv6(mapped)) return undefined
  // WHATWG URL writes an IPv6 address in one way only. @see https://url.spec.whatwg.org/#concept-ipv6-serializer
  const [head = '', tail] = new URL(`http://[${mapped}]`).hostname.slice(1, -1).split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const all =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${all.slice(0, V6_GROUPS).join(':')}::/48`
}
