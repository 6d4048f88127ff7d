import type { Message } from '@goodword/protocol'
import type { Touch } from '../memory/touch.ts'
import type { Entry } from './entry.ts'

/**
 * An entry as it travels: readings of this browser's clock become ages, which a wrong clock cannot spoil.
 * A clock that was set back makes an age zero.
 *
 * @param touches what an order came by, where the entry does not say it yet
 */
export function toMessage({ id, at, message }: Entry, now: number, touches: readonly Touch[]): Message {
  const age = (at: number) => Math.max(0, now - at)
  const envelope = { id, age: age(at) }
  if (message.type !== 'conversion') return { ...message, ...envelope }
  return {
    ...message,
    ...envelope,
    touches: (message.touches ?? touches).map(({ at, ...touch }) => ({ ...touch, age: age(at) })),
  }
}
