import { describe, expect, it } from 'vitest'
import { toMinor, toWire } from './money.ts'

describe('toMinor', () => {
  it.each([
    ['49.90', 'EUR', 4990],
    ['49.9', 'EUR', 4990],
    ['49', 'EUR', 4900],
    ['0.01', 'USD', 1],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['1.2345', 'CLF', 12345],
    ['49.9000', 'EUR', 4990],
  ])('reads %s %s as %i minor units', (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toEqual({ minor, currency })
  })

  it.each([
    ['1,234.50', 'EUR', 'amount_malformed'],
    ['-1', 'EUR', 'amount_malformed'],
    ['1e3', 'EUR', 'amount_malformed'],
    ['', 'EUR', 'amount_malformed'],
    ['.5', 'EUR', 'amount_malformed'],
    ['5.', 'EUR', 'amount_malformed'],
    ['٤٩', 'EUR', 'amount_malformed'],
    ['49.905', 'EUR', 'amount_precision'],
    ['0.5', 'JPY', 'amount_precision'],
    ['9999999999999.9999', 'CLF', 'amount_too_large'],
    ['10', 'EURO', 'currency_unknown'],
    ['10', 'eur', 'currency_unknown'],
    ['10', 'XXX', 'currency_unknown'],
  ])('refuses %s %s with %s', (amount, currency, refusal) => {
    expect(toMinor(amount, currency)).toBe(refusal)
  })
})

describe('toWire', () => {
  it.each([
    [4990, 'EUR', '49.90'],
    [5, 'EUR', '0.05'],
    [0, 'EUR', '0.00'],
    [-5, 'EUR', '-0.05'],
    [500, 'JPY', '500'],
    [12345, 'CLF', '1.2345'],
  ])('writes %i minor units of %s as %s', (minor, currency, amount) => {
    expect(toWire({ minor, currency })).toEqual({ amount, currency })
  })

  it('refuses money of a currency that does not exist', () => {
    expect(() => toWire({ minor: 1, currency: 'XXX' })).toThrow(RangeError)
  })
})
