import { describe, expect, it } from 'vitest'
import { claim, NOW } from '../fixtures/decision-case.ts'
import type { Claim } from './claim.ts'
import { AS_PLACED, orderFrom } from './order.ts'

/** What the buyer's browser adds to the signed report is the buyer's to choose: the shop signs neither address nor coupon. */
const signed = claim([], { id: 'signed', emailKey: 'invented', coupon: 'OF-A-FRIEND', customerId: 'c-1' })
const said = (at: number, more: Partial<Claim> = {}) =>
  claim([], { id: `said-${at}`, source: 'api', receivedAt: NOW + at, ...more })

describe('who bought, and with which coupon', () => {
  it('is what the shop says itself, before anything that a browser has added', () => {
    const claims = [signed, said(1, { emailKey: 'real', coupon: 'TYPED', disposable: true })] as const
    expect(orderFrom(claims)).toMatchObject({
      ...{ emailKey: 'real', coupon: 'TYPED', disposable: true },
      customerId: 'c-1',
    })
    expect(orderFrom([{ ...signed, disposable: true }, said(1, { emailKey: 'real' })]).disposable).toBe(false)
  })

  it('is the latest that the shop has said of each', () => {
    const claims = [said(2), said(1, { customerId: 'c-3', emailKey: 'real' }), said(0, { customerId: 'c-2' })]
    expect(orderFrom([signed, ...claims])).toMatchObject({ customerId: 'c-3', emailKey: 'real' })
  })

  it('is what the first signed report says where the shop says nothing more', () => {
    const later = claim([], { id: 'later', receivedAt: NOW + 1, emailKey: 'another' })
    expect(orderFrom([later, signed, said(2)])).toMatchObject({
      ...{ emailKey: 'invented', coupon: 'OF-A-FRIEND', customerId: 'c-1' },
    })
  })

  it('is read for old decisions as it was read then: the earliest verified word', () => {
    const claims = [signed, said(1, { emailKey: 'real', coupon: 'TYPED', disposable: true })] as const
    expect(orderFrom(claims, { ...AS_PLACED, reading: 1 })).toMatchObject({
      ...{ emailKey: 'invented', coupon: 'OF-A-FRIEND', disposable: false },
    })
  })
})
