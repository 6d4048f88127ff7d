import { AGE_LIMIT, MessageSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Touch } from '../memory/touch.ts'
import type { Entry } from './entry.ts'
import { toMessage } from './wire.ts'

const now = 1_790_000_000_000
const touch: Touch = { code: 'ANNA-7Q2', channel: undefined, at: now - 5000, visit: 'mfabc123xyz0' }
const order: Entry = {
  id: 'order001',
  at: now - 1000,
  message: { type: 'conversion', orderId: '1', amount: '1', currency: 'EUR' },
}

describe('toMessage', () => {
  it('turns clock readings into ages, and makes what the protocol reads', () => {
    const message = JSON.parse(JSON.stringify(toMessage(order, now, [touch])))
    expect(message).toEqual({
      type: 'conversion',
      id: 'order001',
      age: 1000,
      orderId: '1',
      amount: '1',
      currency: 'EUR',
      touches: [{ code: 'ANNA-7Q2', visit: 'mfabc123xyz0', age: 5000 }],
    })
    expect(v.is(MessageSchema, message)).toBe(true)
  })

  it('leaves touches that the entry already has', () => {
    const own = { ...touch, code: 'BEN-1' }
    const kept = { ...order, message: { ...order.message, touches: [own] } } as Entry
    expect(toMessage(kept, now, [touch])).toMatchObject({ touches: [{ code: 'BEN-1' }] })
  })

  it('takes a clock that was set back for no age at all', () => {
    expect(toMessage(order, now - 1e9, [touch])).toMatchObject({ age: 0, touches: [{ age: 0 }] })
  })

  it('lets the server clamp what a clock that was set forward makes', () => {
    const message = toMessage(order, now + 1e12, [touch])
    expect(v.parse(MessageSchema, message).age).toBe(AGE_LIMIT)
  })
})
