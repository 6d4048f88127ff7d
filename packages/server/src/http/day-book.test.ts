import { describe, expect, it } from 'vitest'
import { DAY } from '../domain/day.ts'
import { dayBook } from './day-book.ts'

describe('the book of a day', () => {
  it('remembers the first things of a network, and allows these again', () => {
    const book = dayBook(2, () => 0)
    expect(['a', 'b', 'c', 'a', 'b', 'd'].map((thing) => book.allows('one', thing))).toEqual([
      ...[true, true, false, true, true, false],
    ])
    expect(book.allows('other', 'c')).toBe(true)
    expect(book.size).toBe(3)
  })

  it('is empty on another day, also when the clock was set back', () => {
    let now = 10 * DAY
    const book = dayBook(1, () => now)
    for (const day of [10, 11, 10]) {
      now = day * DAY
      expect(book.size).toBe(0)
      expect(book.allows('one', 'a')).toBe(true)
      expect(book.allows('one', 'b')).toBe(false)
    }
    expect(book.untilTomorrow()).toBe(DAY)
    now += 1
    expect(book.untilTomorrow()).toBe(DAY - 1)
  })

  it('remembers no more networks than it may, the latest ones', () => {
    const book = dayBook(1, () => 0, 3)
    for (let network = 0; network < 1000; network += 1) book.allows(String(network), 'a')
    expect(book.size).toBe(3)
    expect(book.allows('999', 'b')).toBe(false)
    expect(book.allows('0', 'b')).toBe(true)
  })
})
