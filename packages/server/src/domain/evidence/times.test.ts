import { describe, expect, it } from 'vitest'
import { cancelled, NOW, paid, report, touch } from '../../fixtures/decision-case.ts'
import { DAY } from '../day.ts'
import { orderFrom } from './order.ts'
import { ageAtOrder, isAfterOrder, isInTime, orderedAt } from './times.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const nobody = () => undefined

/** Placed now, first spoken of a day later. */
const placed = orderFrom([paid({ receivedAt: NOW + DAY, placedAt: NOW })])
/** First spoken of now; the shop does not say when it was placed. */
const stated = orderFrom([paid({ placedAt: undefined })])
const unknown = orderFrom([])

describe('the moment of an order', () => {
  it('is when the shop says that it was placed, else the shop’s first word, and none before that', () => {
    expect(orderedAt(placed)).toBe(NOW)
    expect(orderedAt(stated)).toBe(NOW)
    expect(orderedAt(orderFrom([cancelled({ receivedAt: NOW - 1 }), paid({ placedAt: undefined })]))).toBe(
      NOW - 1,
    )
    expect(orderedAt(unknown)).toBeUndefined()
  })
})

describe('a report', () => {
  it.each([
    ['placed', 'more than 5 minutes before', placed, -5 * MINUTE - 1, 'too_early'],
    ['placed', '5 minutes before', placed, -5 * MINUTE, 'in_time'],
    ['placed', '1 hour after', placed, HOUR, 'in_time'],
    ['placed', 'more than 1 hour after', placed, HOUR + 1, 'too_late'],
    ['first spoken of', 'more than 35 days before', stated, -35 * DAY - 1, 'too_early'],
    ['first spoken of', '35 days before', stated, -35 * DAY, 'in_time'],
    ['first spoken of', '1 hour after', stated, HOUR, 'in_time'],
    ['first spoken of', 'more than 1 hour after', stated, HOUR + 1, 'too_late'],
    ['not spoken of at all', 'long before', unknown, -900 * DAY, 'in_time'],
  ] as const)('of an order that was %s, %s, is judged as that', (_, __, order, at, expected) => {
    expect(isInTime(report([touch('ANNA')], { receivedAt: NOW + at }), order, nobody)).toBe(expected)
  })

  it.each([
    // The shop first spoke a day after the order was placed.
    ['3 days after the shop’s first word', placed, -1, DAY + 3 * DAY, 'in_time'],
    ['later than that', placed, -1, DAY + 3 * DAY + 1, 'too_late'],
    ['3 days after, with no moment stated', stated, -1, 3 * DAY, 'in_time'],
    ['later than that, with no moment stated', stated, -1, 3 * DAY + 1, 'too_late'],
    ['of a visit that was told at the moment itself', placed, 0, 2 * HOUR, 'too_late'],
    ['of a visit that was told after the order', placed, 1, 2 * HOUR, 'too_late'],
    ['too early, whatever was told', placed, -DAY, -5 * MINUTE - 1, 'too_early'],
  ] as const)('whose visit was told before the order may come %s', (_, order, toldAt, at, expected) => {
    const told = () => ({ code: 'ANNA', toldAt: NOW + toldAt })
    expect(isInTime(report([touch('ANNA')], { receivedAt: NOW + at }), order, told)).toBe(expected)
  })

  it('is not excused by a visit of another code, another number, or none', () => {
    const late = (code: string, visit: string) => report([touch(code, DAY, visit)], { receivedAt: NOW + DAY })
    const told = (visit: string) => (visit === 'told' ? { code: 'ANNA', toldAt: NOW - 2 * DAY } : undefined)
    expect(isInTime(late('ANNA', 'told'), placed, told)).toBe('in_time')
    expect(isInTime(late('BEN', 'told'), placed, told)).toBe('too_late')
    expect(isInTime(late('ANNA', 'other'), placed, told)).toBe('too_late')
    expect(isInTime(report([], { receivedAt: NOW + DAY }), placed, told)).toBe('too_late')
  })
})

describe('a link', () => {
  it.each([
    ['long before the order', -DAY, false],
    ['5 minutes after the order', 5 * MINUTE, false],
    ['later than that', 5 * MINUTE + 1, true],
  ])('that was followed %s', (_, at, expected) => {
    expect(isAfterOrder(touch('ANNA', -at), placed)).toBe(expected)
    expect(isAfterOrder(touch('ANNA', -at), stated)).toBe(expected)
    expect(isAfterOrder(touch('ANNA', -at), unknown)).toBe(false)
  })

  it('is as old as it was when the order was placed, whatever the browser says', () => {
    const link = { ...touch('ANNA', 20 * DAY), ageAtOrder: 1 }
    expect(ageAtOrder(link, placed)).toBe(20 * DAY)
  })

  it('is as old as the browser says where the shop says no moment, at most until the shop’s first word', () => {
    expect(ageAtOrder({ ...touch('ANNA', 20 * DAY), ageAtOrder: 15 * DAY }, stated)).toBe(15 * DAY)
    expect(ageAtOrder({ ...touch('ANNA', 20 * DAY), ageAtOrder: 25 * DAY }, stated)).toBe(20 * DAY)
    expect(ageAtOrder({ ...touch('ANNA', 20 * DAY), ageAtOrder: 25 * DAY }, unknown)).toBe(25 * DAY)
  })

  it('is never younger than nothing, when it was followed in the minutes in which clocks may differ', () => {
    expect(ageAtOrder(touch('ANNA', -MINUTE), placed)).toBe(0)
  })
})
