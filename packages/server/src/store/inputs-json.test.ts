import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../domain/facts.ts'
import { type DecisionInputs, InputsJson, inputsToJson } from './inputs-json.ts'

const read = (inputs: DecisionInputs) => v.parse(InputsJson, inputsToJson(inputs))

/** Nothing was known but that there is an order. */
const NOTHING: DecisionInputs = {
  ...{ reports: [], statements: [], heardAt: 1, released: undefined, crowded: 0, now: 1 },
  facts: {
    ...{ advocates: new Map(), coupons: new Map(), visits: new Map(), buyers: new Map() },
    ...{ spent: 0, promised: [], capAskedAgain: undefined, review: undefined },
  },
}

const money = { minor: 1000, currency: 'EUR' }
const anna = { id: 'anna', active: true, friends: 2, earned: 1000, lastDay: 1 }
const facts: Facts = {
  advocates: new Map([
    ['ANNA', { ...anna, customerId: 'c-1', emailKey: 'e-1', listed: 'allowed' }],
    ['BEN', { ...anna, id: 'ben', customerId: undefined, emailKey: undefined, listed: undefined }],
  ]),
  coupons: new Map([
    ['SAVE', { code: 'ANNA', handed: true, visit: 'v-1' }],
    ['BEN', { code: 'BEN', handed: false, visit: undefined }],
  ]),
  visits: new Map([
    [
      'v-1',
      {
        ...{ told: { code: 'ANNA', toldAt: 7 }, networkOf: ['ben'] },
        ...{ referringHost: 'shop.example', credited: true },
      },
    ],
    ['v-2', { told: undefined, networkOf: [], referringHost: undefined, credited: false }],
  ]),
  buyers: new Map([['["c-9",null]', { boughtBefore: true, listed: 'blocked' }]]),
  spent: 740,
  promised: [
    { side: 'advocate', advocateId: 'anna', money, points: 0, gift: undefined, cost: 1000 },
    {
      ...{ side: 'friend', advocateId: undefined },
      ...{ money: { ...money, minor: 0 }, points: 0, gift: 'a mug', cost: 300 },
    },
  ],
  capAskedAgain: 2000,
  review: { verdict: 'approved', advocateId: 'anna', code: 'ANNA' },
}
const ALL: DecisionInputs = {
  ...{ reports: ['r-1', 'r-2'], statements: ['s-1'], heardAt: 5, crowded: 3, now: 9 },
  released: {
    ...{ advocateId: 'anna', code: 'ANNA', channel: 'email', visit: 'v-1', coupon: undefined },
    isAskedAgain: true,
  },
  facts,
}

describe('what a decision was made from', () => {
  it.each([
    ['nothing', NOTHING],
    ['all that can be known', ALL],
    ['a person’s refusal', { ...ALL, facts: { ...facts, review: { verdict: 'refused' } } }],
    [
      'a release by a coupon',
      {
        ...ALL,
        released: {
          ...{ advocateId: 'anna', code: 'ANNA', coupon: 'SAVE' },
          ...{ channel: undefined, visit: undefined, isAskedAgain: false },
        },
      },
    ],
  ] satisfies [string, DecisionInputs][])('is read as it was written: %s', (_, inputs) => {
    expect(read(inputs)).toEqual(inputs)
  })

  it('keeps numbers of reports and statements, not copies: what they say is kept once, and can be forgotten', () => {
    const { reports, statements } = JSON.parse(inputsToJson(ALL))
    expect({ reports, statements }).toEqual({ reports: ['r-1', 'r-2'], statements: ['s-1'] })
  })

  it('is refused when something else is in its place', () => {
    for (const wrong of ['', 'null', '{}', inputsToJson(ALL).replace('"heardAt":5', '"heardAt":"5"')]) {
      expect(v.safeParse(InputsJson, wrong).success).toBe(false)
    }
  })
})
