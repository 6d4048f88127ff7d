import { describe, expect, it } from 'vitest'
import type { Order } from './order.ts'
import { refuseOrder } from './order.ts'

const order: Order = { orderId: '1001', amount: '49.90', currency: 'EUR' }

describe('refuseOrder', () => {
  it.each([
    [order],
    [{ ...order, amount: 49.9 }],
    [{ ...order, amount: 0 }],
    [{ ...order, kind: 'signup' as const }],
  ])('takes %j', (good) => {
    expect(refuseOrder(good)).toBeUndefined()
  })

  it.each([
    ['orderId', { ...order, orderId: '' }],
    ['orderId', { ...order, orderId: 'x'.repeat(129) }],
    ['amount', { ...order, amount: Number.NaN }],
    ['amount', { ...order, amount: Number.POSITIVE_INFINITY }],
    ['amount', { ...order, amount: -1 }],
    ['amount', { ...order, amount: 1e21 }],
    ['amount', { ...order, amount: '1,234.50' }],
    ['amount', { ...order, amount: undefined }],
    ['currency', { ...order, currency: 'euro' }],
    ['currency', { ...order, currency: undefined }],
    ['kind', { ...order, kind: 'gift' }],
  ])('names the field %s of %j', (field, bad) => {
    expect(refuseOrder(bad as Order)).toMatch(new RegExp(`^${field}: `))
  })
})
