import { describe, expect, it } from 'vitest'
import { de } from '../invite/locales/de.ts'
import { en } from '../invite/locales/en.ts'
import { createTexts } from './texts.ts'

const texts = createTexts('en-GB', en)

describe('say', () => {
  it('fills in values', () => {
    expect(texts.say('heading', { offer: '€10', reward: '€5' })).toBe('Give €10, get €5')
  })

  it('never says "undefined" for a value that is missing', () => {
    expect(texts.say('heading', { offer: '€10' })).toBe('Give €10, get ')
  })

  it.each([
    [1, 'opened once'],
    [2, 'opened 2 times'],
    [1234, 'opened 1,234 times'],
  ])('chooses the plural for %i', (count, words) => {
    expect(texts.say('empty_visited', { count })).toContain(words)
  })

  it('leaves what comes from the server as it is, also when it looks like a pattern', () => {
    expect(texts.say('empty_text', { shop: "{count} $& <b>'" })).toContain("love {count} $& <b>',")
  })
})

describe('money', () => {
  it.each([
    ['10.00', 'EUR', '€10'],
    ['7.50', 'EUR', '€7.50'],
    ['500', 'JPY', 'JP¥500'],
    ['1.234', 'KWD', 'KWD 1.234'],
  ])('writes %s %s as %s', (amount, currency, written) => {
    expect(texts.money({ amount, currency }).replace('\u00a0', ' ')).toBe(written)
  })

  it('follows the language', () => {
    expect(createTexts('de', de).money({ amount: '7.50', currency: 'EUR' })).toBe('7,50\u00a0€')
  })
})

describe('benefit', () => {
  it.each([
    [{ kind: 'fixed', money: { amount: '10.00', currency: 'EUR' } }, '€10'],
    [{ kind: 'percent', basisPoints: 1250 }, '12.5%'],
    [{ kind: 'points', points: 1 }, '1 point'],
    [{ kind: 'points', points: 1500 }, '1,500 points'],
    [{ kind: 'gift', name: 'a mug' }, 'a mug'],
  ] as const)('writes %j as %s', (benefit, written) => {
    expect(texts.benefit(benefit)).toBe(written)
  })
})
