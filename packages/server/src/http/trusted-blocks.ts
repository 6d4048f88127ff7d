import { BlockList, isIP, isIPv6 } from 'node:net'

/** One address, or a block such as `10.0.0.0/8`. */
const BLOCK = /^([^/]+)(?:\/(\d{1,3}))?$/

/**
 * The networks of one's own reverse proxies.
 *
 * @param proxies addresses and CIDR blocks
 * @throws TypeError when one of them is neither
 */
export function trustedBlocks(proxies: readonly string[]): BlockList {
  const trusted = new BlockList()
  for (const one of proxies) {
    const [, address = '', bits] = BLOCK.exec(one.trim()) ?? []
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    const most = family === 'ipv6' ? 128 : 32
    if (!isIP(address) || Number(bits ?? 0) > most) {
      throw new TypeError(`trusted proxy ${one} is neither an address nor a block such as 10.0.0.0/8`)
    }
    trusted.addSubnet(address, Number(bits ?? most), family)
  }
  return trusted
}
