import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONVERSION_KINDS, toMinor, toWire } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseConfirmations } from '../csv/parse-confirmations.ts'
import {
  advocate,
  cancelled,
  decided,
  fired,
  NOW,
  paid,
  refunded,
  report,
  touch,
} from '../fixtures/decision-case.ts'
import { readProgramme } from '../programme/programme-options.ts'
import { breakEven } from './break-even.ts'
import { DAY } from './day.ts'
import { buyerKey } from './evidence/candidate.ts'
import type { ProgrammeTerms } from './programme.ts'

const PAGE = join(import.meta.dirname, '../../../../docs/programme.md')

const OrderExample = v.strictObject({
  programme: v.record(v.string(), v.unknown()),
  order: v.strictObject({
    amount: v.string(),
    kind: v.optional(v.picklist(CONVERSION_KINDS), 'order'),
    visits: v.array(v.strictObject({ code: v.string(), daysAgo: v.number() })),
    /** Whose coupon was typed. */
    couponOf: v.optional(v.string()),
    confirmed: v.optional(v.boolean(), true),
    /** Code of the advocate who is the buyer. */
    buyer: v.optional(v.string()),
    boughtBefore: v.optional(v.boolean(), false),
    throwAwayAddress: v.optional(v.boolean(), false),
    friendsBefore: v.optional(v.number(), 0),
    earnedBefore: v.optional(v.string(), '0'),
    spentBefore: v.optional(v.string(), '0'),
    refunded: v.optional(v.string(), '0'),
    cancelled: v.optional(v.boolean(), false),
  }),
  expected: v.strictObject({
    credited: v.nullable(v.string()),
    advocate: v.optional(v.string()),
    friend: v.optional(v.string()),
    status: v.picklist(['held', 'approved', 'refused']),
    releasedInDays: v.optional(v.number()),
    review: v.optional(v.boolean(), false),
    because: v.optional(v.array(v.string()), []),
  }),
})

const OutlookExample = v.strictObject({
  programme: v.record(v.string(), v.unknown()),
  economics: v.strictObject({
    averageOrder: v.string(),
    marginPercent: v.number(),
    repeatPercent: v.number(),
    redemptionPercent: v.number(),
  }),
  expected: v.strictObject({
    earns: v.string(),
    costs: v.string(),
    net: v.string(),
    exceeds: v.boolean(),
    smallestOrder: v.optional(v.string()),
    largestOrder: v.optional(v.string()),
  }),
})

/** Each block of the page, with the heading that it stands under. */
function blocks(language: string): [heading: string, text: string][] {
  const page = readFileSync(PAGE, 'utf8')
  const found = page.matchAll(new RegExp(`^## (.+)$|^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))
  let heading = ''
  const made: [string, string][] = []
  for (const [, title, text] of found) {
    if (title !== undefined) heading = title
    else if (text !== undefined) made.push([heading, text])
  }
  return made
}

const euros = (amount: string) => {
  const money = toMinor(amount, 'EUR')
  if (typeof money === 'string') throw new Error(`${amount}: ${money}`)
  return money
}

function termsOf(options: unknown): ProgrammeTerms {
  const { terms, errors } = readProgramme(options, 'EUR')
  if (!terms) throw new Error(JSON.stringify(errors))
  return terms
}

function decide({ programme, order }: v.InferOutput<typeof OrderExample>) {
  const facts = { friends: order.friendsBefore, earned: euros(order.earnedBefore).minor }
  const codes = ['LINK-A', 'LINK-B']
  const customerId = order.buyer
  const money = euros(order.amount)
  const page = report(
    order.visits.map(({ code, daysAgo }) => touch(code, daysAgo * DAY)),
    { money, customerId, signed: order.confirmed, disposable: order.throwAwayAddress, kind: order.kind },
  )
  // What the shop's token says; an unconfirmed order has none.
  const token = paid({
    ...{ money, kind: order.kind, ...(customerId !== undefined && { customerId }) },
    ...(order.couponOf !== undefined && { coupons: ['COUPON'] }),
  })
  const sentBack = refunded({ kind: 'total', minor: euros(order.refunded).minor })
  const statements = [
    ...(order.confirmed ? [token] : []),
    ...(order.refunded === '0' ? [] : [sentBack]),
    ...(order.cancelled ? [cancelled()] : []),
  ]
  const buyer = buyerKey({ customerId, emailKey: undefined, disposable: false })
  const { couponOf } = order
  return decided([page], {
    statements,
    terms: termsOf(programme),
    facts: {
      advocates: new Map(codes.map((code) => [code, advocate(code, { ...facts, customerId: code })])),
      coupons: new Map(
        couponOf === undefined ? [] : [['COUPON', { code: couponOf, handed: true, visit: undefined }]],
      ),
      buyers: new Map([[buyer, { boughtBefore: order.boughtBefore, listed: undefined }]]),
      spent: euros(order.spentBefore).minor,
    },
  })
}

const all = blocks('json')
const orders = all.filter(([, text]) => text.includes('"order"'))
const outlooks = all.filter(([, text]) => text.includes('"economics"'))

describe('docs/programme.md', () => {
  it('has examples, and every one of them is a test', () => {
    expect(orders.length).toBeGreaterThan(12)
    expect(orders.length + outlooks.length).toBe(all.length)
  })

  it.each(orders)('%s: an order is decided as the page says', (_, text) => {
    const example = v.parse(OrderExample, JSON.parse(text))
    const { expected } = example
    const decision = decide(example)
    const amount = (side: string) => {
      const reward = decision.rewards.find((one) => one.side === side)
      return reward && toWire(reward.money).amount
    }
    expect({
      credited: decision.credit?.code ?? null,
      advocate: amount('advocate'),
      friend: amount('friend'),
      status: decision.status,
      review: decision.review,
    }).toEqual({
      credited: expected.credited,
      advocate: expected.advocate,
      friend: expected.friend,
      status: expected.status,
      review: expected.review,
    })
    expect(fired(decision)).toEqual(expect.arrayContaining(expected.because))
    if (expected.releasedInDays !== undefined) {
      expect(decision.releaseAt).toBe(NOW + expected.releasedInDays * DAY)
    }
  })

  /*
   * The sums of the page, checked by hand. Margin of first and further orders, less both rewards as far as they are claimed:
   *
   * 1. (50.00 + 50 % of 50.00) × 30 % = 75.00 × 30 % = 22.50; (10.00 + 5.00) × 80 % = 12.00; 22.50 − 12.00 = 10.50.
   * 2. 50.00 × 30 % = 15.00; 20.00 + 10.00 = 30.00; 15.00 − 30.00 = −15.00; 30.00 ÷ 30 % = 100.00 is the smallest order that pays.
   * 3. 50.00 × 20 % = 10.00; 10.00 + 5.00 = 15.00, paid already or not; 10.00 − 15.00 = −5.00; 15.00 ÷ 20 % = 75.00.
   * 4. (50.00 + 50.00) × 30 % = 30.00; 25 % + 15 % of 50.00 = 20.00; 30.00 − 20.00 = 10.00. Even at an order of x with
   *    30 % × (x + 50.00) = 40 % × x, which is x = 150.00. At 150.01: 30 % × 200.01 = 60.003; 25 % × 150.01 = 37.5025, paid as 37.50;
   *    15 % × 150.01 = 22.5015, paid as 22.50; 60.003 ≥ 60.00 still pays. At 150.02: 60.006; 37.505, paid as 37.51, and 22.50; 60.01 > 60.006.
   */
  it('has four sums, which are checked by hand above', () => expect(outlooks).toHaveLength(4))

  it.each(outlooks)('%s: the sums are as the page says', (_, text) => {
    const { programme, economics, expected } = v.parse(OutlookExample, JSON.parse(text))
    const outlook = breakEven(termsOf(programme), {
      averageOrder: euros(economics.averageOrder),
      margin: economics.marginPercent * 100,
      repeat: economics.repeatPercent * 100,
      redemption: economics.redemptionPercent * 100,
    })
    const { earns, costs, net, smallestOrder, largestOrder } = outlook
    expect({
      ...{ earns: toWire(earns).amount, costs: toWire(costs).amount, net: toWire(net).amount },
      exceeds: outlook.exceeds,
    }).toEqual({
      ...{ earns: expected.earns, costs: expected.costs, net: expected.net, exceeds: expected.exceeds },
    })
    if (expected.smallestOrder !== undefined) {
      expect(smallestOrder && toWire(smallestOrder).amount).toBe(expected.smallestOrder)
      expect(largestOrder && toWire(largestOrder).amount).toBe(expected.largestOrder)
    }
  })

  it.each(blocks('csv'))('%s: the list can be read', (_, text) => {
    expect(parseConfirmations(text)).toMatchObject({ errors: [], rows: { length: 4 } })
  })
})
