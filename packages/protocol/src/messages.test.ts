import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { AGE_LIMIT } from './limits.ts'
import { BatchSchema, type ConversionMessage, ConversionSchema, MessageSchema } from './messages.ts'

const order: ConversionMessage = {
  type: 'conversion',
  id: 'm1abcdefgh',
  age: 0,
  orderId: '1001',
  amount: '49.90',
  currency: 'EUR',
  touches: [{ code: 'ANNA-7Q2', channel: 'whatsapp', age: 5000, visit: 'v1abcdefgh' }],
}

describe('MessageSchema', () => {
  it('takes a conversion and fills in that it is an order', () => {
    expect(v.parse(MessageSchema, order)).toEqual({ ...order, kind: 'order' })
  })

  it('clamps ages instead of refusing them: browser clocks are wrong', () => {
    expect(v.parse(ConversionSchema, { ...order, age: -5 }).age).toBe(0)
    expect(v.parse(ConversionSchema, { ...order, age: 1e15 }).age).toBe(AGE_LIMIT)
  })

  it.each([
    ['amount', { ...order, amount: 49.9 }],
    ['amount', { ...order, amount: undefined }],
    ['age', { ...order, age: Number.NaN }],
    ['orderId', { ...order, orderId: '' }],
    ['touches.0.code', { ...order, touches: [{ ...order.touches[0], code: '<b>' }] }],
    ['touches', { ...order, touches: [order.touches[0], order.touches[0], order.touches[0]] }],
    ['kind', { ...order, kind: 'gift' }],
    ['type', { ...order, type: 'click' }],
  ])('names the field %s when it is wrong', (field, message) => {
    const result = v.safeParse(MessageSchema, message)
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toContain(field)
  })
})

describe('BatchSchema', () => {
  it('leaves the messages unread, so that one bad message does not cost the good ones', () => {
    const batch = { shop: 'pk_demo', messages: [order, null, { type: 'click' }] }
    expect(v.parse(BatchSchema, batch)).toEqual(batch)
  })

  it.each([
    ['shop', { shop: 'sk_secret', messages: [order] }],
    ['messages', { shop: 'pk_demo', messages: [] }],
    ['messages', { shop: 'pk_demo', messages: Array(101).fill(order) }],
  ])('names the field %s when it is wrong', (field, batch) => {
    const result = v.safeParse(BatchSchema, batch)
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual([field])
  })
})
