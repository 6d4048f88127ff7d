import type { Message } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'
import type { Entry } from './entry.ts'

/**
 * An order with what it came by written into it, unless that stands there already. Other entries stay as they are.
 *
 * @param all whether orders that neither a link nor a coupon brought are reported too
 * @returns nothing when it is such an order, and not to be sent
 */
export function sealed(entry: Entry, touches: readonly Touch[], all: boolean): Entry | undefined {
  const { message } = entry
  if (message.type !== 'conversion' || message.touches) return entry
  return all || touches.length || message.coupon || message.coupons?.length
    ? { ...entry, message: { ...message, touches } }
    : undefined
}

/**
 * An entry as it travels: readings of this browser's clock become ages, which a wrong clock cannot spoil.
 * A clock that was set back makes an age zero.
 *
 * @param entry an order has been `sealed`
 */
export function toMessage({ id, at, message }: Entry, now: number): Message {
  const age = (at: number) => Math.max(0, now - at)
  const touches = message.touches?.map(({ at, ...touch }) => ({ ...touch, age: age(at) }))
  return { ...message, id, age: age(at), touches } as Message
}
