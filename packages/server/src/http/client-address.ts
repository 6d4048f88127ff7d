import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { readAddress } from '../visitors/read-address.ts'
import { trustedBlocks } from './trusted-blocks.ts'

/** Tells the address of whoever asks; `undefined` when it cannot be read, or when there is no connection. */
export type ClientAddress = (c: Context) => string | undefined

/**
 * The address of whoever asks: the peer of the connection, unless that is a proxy of ours. Then `X-Forwarded-For` is read
 * from its end, where our own proxies write, to the first address that is none of them; what stands before that
 * could have been written by anybody. Where our proxy wrote what is no address, or nothing, it is the proxy's own: to read on would be
 * to believe somebody else, and to count nobody would be no limit.
 *
 * @param trustedProxies addresses and CIDR blocks
 * @throws TypeError when one of them is neither
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For#selecting_an_ip_address
 */
export function clientAddress(trustedProxies: readonly string[]): ClientAddress {
  const trusted = trustedBlocks(trustedProxies)
  const isOurs = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

  function read(c: Context): string | undefined {
    const peer = peerOf(c)
    if (peer === undefined || !isOurs(peer)) return peer
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',')
    for (const hop of hops.reverse()) {
      const address = readAddress(hop)
      if (address === undefined) return peer
      if (!isOurs(address)) return address
    }
    return peer
  }

  // Read once, at the beginning: a connection that was cut meanwhile tells no address any more.
  const known = new WeakMap<Context, string | undefined>()
  return (c) => {
    if (!known.has(c)) known.set(c, read(c))
    return known.get(c)
  }
}

/** Whether the request came over a connection. It did not when the app is called in its own process, as tests do. */
export function hasConnection({ env }: Context): boolean {
  return typeof env === 'object' && env !== null && ('incoming' in env || 'server' in env)
}

/** The other end of the connection. */
function peerOf(c: Context): string | undefined {
  return hasConnection(c) ? readAddress(getConnInfo(c).remote.address ?? '') : undefined
}
