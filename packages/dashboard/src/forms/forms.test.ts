import type { FieldError } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import type { BenefitTerms, Terms } from '../api/terms.ts'
import { benefitFields, benefitFrom } from './benefit.ts'
import { amountFrom, basisPointsFrom, percentText, wholeFrom } from './numbers.ts'
import { economicsFields, programmeFields, readProgrammeForm } from './programme.ts'
import { readShopForm } from './shop.ts'

describe('numbers that people type', () => {
  it.each([
    ['9,90', '9.90'],
    [' 9.90 ', '9.90'],
    ['1.000,00', '1.000,00'],
    ['ten', 'ten'],
  ])('%s is the amount %s', (typed, amount) => expect(amountFrom(typed)).toBe(amount))

  it.each([
    ['12,5', 1250],
    ['10 %', 1000],
    ['0', 0],
    ['', undefined],
    ['ten', undefined],
  ])('%s is %s hundredths of a percent', (typed, points) => expect(basisPointsFrom(typed)).toBe(points))

  it('a percentage is typed as it was read', () => expect(percentText(1250)).toBe('12.5'))
  it.each([
    ['14', 14],
    ['1.5', undefined],
    ['-1', undefined],
  ])('%s is the whole number %s', (typed, whole) => expect(wholeFrom(typed)).toBe(whole))
})

describe('what one side gets', () => {
  it.each<BenefitTerms>([
    { kind: 'fixed', amount: '10.00' },
    { kind: 'percent', basisPoints: 1250, cap: '20.00' },
    { kind: 'percent', basisPoints: 1000 },
    { kind: 'points', points: 100, cost: '1.00' },
    { kind: 'gift', name: 'a mug', cost: '3.00' },
  ])('goes into a form and back: %o', (benefit) => {
    const errors: FieldError[] = []
    expect(benefitFrom('x', benefitFields('x', benefit), errors)).toEqual(benefit)
    expect(errors).toEqual([])
  })

  it('names the field that holds no number', () => {
    const errors: FieldError[] = []
    benefitFrom('x', { 'x.kind': 'points', 'x.points': 'many' }, errors)
    expect(errors).toEqual([{ field: 'x.points', message: 'must be a number' }])
  })
})

describe('a programme', () => {
  const TERMS: Terms = {
    ...{
      advocateReward: { kind: 'fixed', amount: '10.00' },
      friendReward: { kind: 'fixed', amount: '5.00' },
    },
    ...{ attribution: 'first', windowDays: 30, holdDays: 14, trust: 'reported', newCustomersOnly: true },
    ...{ minimumOrder: '20.00', capPerAdvocate: '500.00', budget: '9000.00', couponPool: 'summer' },
    friendCouponPool: 'friends',
    tiers: [{ from: 3, reward: '15.00' }],
  }

  it('goes into a form and back; what the form does not show stays', () => {
    const { terms, errors } = readProgrammeForm(
      { ...programmeFields(TERMS), 'economics.unknown': 'yes' },
      TERMS,
    )
    expect([terms, errors]).toEqual([TERMS, []])
  })

  it('loses a limit that was emptied', () => {
    const typed = { ...programmeFields(TERMS), 'terms.budget': ' ' }
    expect(readProgrammeForm(typed, TERMS).terms.budget).toBeUndefined()
  })
})

describe('what the shop earns', () => {
  const TOLD = { averageOrder: '60.00', margin: 1250, repeat: 0, redemption: 10_000 }
  const HISTORY = {
    ...{ orders: 12, customers: 10, rewards: 40, repeat: 5000, redemption: 8000 },
    averageOrder: { amount: '49.90', currency: 'EUR' },
  }
  const BENEFIT = { 'terms.advocateReward.kind': 'fixed', 'terms.friendReward.kind': 'fixed' }
  const read = (fields: Record<string, string>, history?: typeof HISTORY) =>
    readProgrammeForm({ ...BENEFIT, ...fields }, {}, history)

  it('goes into a form and back', () => {
    expect(read(economicsFields(TOLD))).toMatchObject({ economics: TOLD, errors: [] })
  })

  it('is never what was read from the shop’s books: an empty field says nothing, and takes back what was said', () => {
    const fields = { ...economicsFields(), 'economics.margin': '40' }
    expect(read(fields, HISTORY)).toMatchObject({
      economics: { averageOrder: null, margin: 4000, repeat: null, redemption: null },
      errors: [],
    })
    // Without books nobody knows what an order comes to.
    expect(read(fields).errors).toEqual([{ field: 'economics.averageOrder', message: 'must not be empty' }])
  })

  it.each([
    ['margin', '', 'must not be empty'],
    ['margin', '100,5', 'must be at most 100'],
    ['repeat', 'often', 'must be a number'],
    ['repeat', '10001', 'must be at most 10000'],
    ['redemption', '-1', 'must be at least 0'],
    ['redemption', '101', 'must be at most 100'],
  ])('is refused where %s is “%s”', (name, typed, message) => {
    const field = `economics.${name}`
    expect(read({ ...economicsFields(TOLD), [field]: typed }).errors).toEqual([{ field, message }])
  })

  it('has no margin any more where the owner does not know it', () => {
    const fields = { ...economicsFields(TOLD), 'economics.unknown': 'yes' }
    expect(read(fields)).toMatchObject({ economics: { margin: null }, errors: [] })
  })
})

describe('a shop', () => {
  it.each([
    ['shop.example', 'https://shop.example'],
    ['shop.example:8443/start', 'https://shop.example:8443/start'],
    ['localhost:8080', 'http://localhost:8080'],
    ['127.0.0.1:8080/start', 'http://127.0.0.1:8080/start'],
    ['shop.localhost', 'http://shop.localhost'],
    ['localhost.example', 'https://localhost.example'],
    ['http://localhost:4401/start', 'http://localhost:4401/start'],
    ['mailto:sample@shop.example', 'mailto:sample@shop.example'],
    [' ', ''],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('at %s is at %s', (typed, address) => {
    expect(readShopForm({ 'shop.landingUrl': typed }).landingUrl).toBe(address)
  })

  it('names its origins by their addresses, or by its own', () => {
    const address = { 'shop.landingUrl': 'https://shop.example/start' }
    const origins = 'www.shop.example/page\nhttps://pay.example,  nonsense://x'
    expect(readShopForm(address).allowedOrigins).toEqual(['https://shop.example'])
    expect(readShopForm({ ...address, 'shop.allowedOrigins': origins }).allowedOrigins).toEqual([
      ...['https://www.shop.example', 'https://pay.example', 'nonsense://x'],
    ])
  })
})
