import type { Context } from 'hono'
import { networkOf } from '../visitors/network.ts'
import type { Sender } from '../visitors/sender.ts'
import type { ClientAddress } from './client-address.ts'
import { isRobot } from './robot.ts'

/** Who sends a request: as little as is needed. The address itself goes no further. */
export function senderOf(c: Context, clientAddress: ClientAddress): Sender {
  const address = clientAddress(c)
  return {
    network: address === undefined ? undefined : networkOf(address),
    isBot: isRobot(c.req.header('user-agent')),
  }
}
