import { isIP, isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { trustedBlocks } from './trusted-blocks.ts'

/** Tells the address of whoever asks. */
export type ClientAddress = (c: Context) => string | undefined

/**
 * The address of whoever asks: the peer of the connection, unless that is a proxy of ours. Then `X-Forwarded-For` is read
 * from its end, where our own proxies write, to the first address that is none of them; what stands before that
 * could have been written by anybody.
 *
 * @param trustedProxies addresses and CIDR blocks
 * @throws TypeError when one of them is neither
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For#selecting_an_ip_address
 */
export function clientAddress(trustedProxies: readonly string[]): ClientAddress {
  if (trustedProxies.length === 0) return peerOf
  const trusted = trustedBlocks(trustedProxies)
  const isOurs = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

  return (c) => {
    const peer = peerOf(c)
    if (peer === undefined || !isOurs(peer)) return peer
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
    return hops.findLast((hop) => !isOurs(hop)) || peer
  }
}

/** The other end of the connection. None when the app is called without one, as tests do. */
function peerOf(c: Context): string | undefined {
  const isConnected =
    typeof c.env === 'object' && c.env !== null && ('incoming' in c.env || 'server' in c.env)
  return isConnected ? getConnInfo(c).remote.address : undefined
}
