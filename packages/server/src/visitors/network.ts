import { isIPv4 } from 'node:net'
import { readAddress } from './read-address.ts'

/** Bits of an address that name its network. A household or office shares them; nobody is told apart inside. */
const V4_PARTS = 3
const V6_GROUPS = 3

/**
 * The network of an address, however it is written: its /24 (IPv4) or /48 (IPv6). `undefined` for what is no address.
 *
 * @example networkOf('203.0.113.9:4711') // '203.0.113.0/24'
 */
export function networkOf(written: string): string | undefined {
  const address = readAddress(written)
  if (address === undefined) return undefined
  if (isIPv4(address)) return `${address.split('.').slice(0, V4_PARTS).join('.')}.0/24`
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const all =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${all.slice(0, V6_GROUPS).join(':')}::/48`
}
