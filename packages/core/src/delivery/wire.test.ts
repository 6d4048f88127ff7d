import { AGE_LIMIT, MessageSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Touch } from '../memory/touch.ts'
import type { Entry, OrderDraft } from './entry.ts'
import { sealed, toMessage } from './wire.ts'

const now = 1_790_000_000_000
const touch: Touch = { code: 'ANNA-7Q2', channel: undefined, at: now - 5000, visit: 'mfabc123xyz0' }
const order: Entry = {
  id: 'order001',
  at: now - 1000,
  message: { type: 'conversion', orderId: '1', amount: '1', currency: 'EUR' },
}
const told: Entry = { ...order, message: { ...order.message, touches: [touch] } as OrderDraft }

describe('sealed', () => {
  it('writes into an order what it came by', () => {
    expect(sealed(order, [touch], false)).toEqual(told)
  })

  it('leaves what stands there already, and what is no order', () => {
    const later = { ...touch, code: 'BEN-1' }
    expect(sealed(told, [later], false)).toBe(told)
    const share: Entry = {
      id: 'share001',
      at: now,
      message: { type: 'share', code: 'ANNA-7Q2', channel: 'email' },
    }
    expect(sealed(share, [later], false)).toBe(share)
  })

  it('gives nothing for an order that neither a link nor a coupon brought, unless all are wanted', () => {
    expect(sealed(order, [], false)).toBeUndefined()
    expect(sealed(order, [], true)).toMatchObject({ message: { touches: [] } })
    const coupon: Entry = { ...order, message: { ...order.message, coupon: 'SPRING' } as OrderDraft }
    expect(sealed(coupon, [], false)).toMatchObject({ message: { touches: [] } })
    const coupons: Entry = { ...order, message: { ...order.message, coupons: ['SPRING'] } as OrderDraft }
    expect(sealed(coupons, [], false)).toMatchObject({ message: { touches: [] } })
    const none: Entry = { ...order, message: { ...order.message, coupons: [] } as OrderDraft }
    expect(sealed(none, [], false)).toBeUndefined()
  })
})

describe('toMessage', () => {
  it('turns clock readings into ages, and makes what the protocol reads', () => {
    const message = JSON.parse(JSON.stringify(toMessage(told, now)))
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

  it('takes a clock that was set back for no age at all', () => {
    expect(toMessage(told, now - 1e9)).toMatchObject({ age: 0, touches: [{ age: 0 }] })
  })

  it('lets the server clamp what a clock that was set forward makes', () => {
    const message = toMessage(told, now + 1e12)
    expect(v.parse(MessageSchema, message).age).toBe(AGE_LIMIT)
  })
})
