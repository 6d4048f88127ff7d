import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type DecisionInputs, InputsJson, inputsToJson } from './inputs-json.ts'

/** What an older version has written. */
const OLD = {
  claims: ['c-1'],
  state: { kind: 'order', refunded: 0, cancelled: false },
  facts: {
    advocates: [['ANNA', { id: 'anna', active: true, friends: 0, earned: 0, lastDay: 0 }]],
    coupons: [],
    visits: [['v-1', { credited: false }]],
    buyer: { boughtBefore: false },
    spent: 740,
  },
  now: 1,
} as const

const READ: DecisionInputs = {
  ...OLD,
  state: { ...OLD.state, reading: 1 },
  facts: {
    advocates: new Map([
      [
        'ANNA',
        {
          ...{ id: 'anna', active: true, friends: 0, earned: 0, lastDay: 0 },
          ...{ customerId: undefined, emailKey: undefined, listed: undefined },
        },
      ],
    ]),
    coupons: new Map(),
    visits: new Map([['v-1', { networkOf: [], referringHost: undefined, credited: false }]]),
    buyer: { boughtBefore: false, listed: undefined },
    spent: 740,
    promised: [],
    review: undefined,
  },
}

describe('what a decision was made from', () => {
  it('can be read as older versions have written it', () => {
    expect(v.parse(InputsJson, JSON.stringify(OLD))).toEqual(READ)
  })

  it('is read as it was written', () => {
    const money = { minor: 1000, currency: 'EUR' }
    const worth = { money, points: 0, gift: undefined, cost: 1000 }
    const inputs: DecisionInputs = {
      ...READ,
      facts: { ...READ.facts, promised: [{ side: 'advocate', advocateId: 'anna', ...worth }] },
    }
    expect(v.parse(InputsJson, inputsToJson(inputs))).toEqual(inputs)
  })
})
