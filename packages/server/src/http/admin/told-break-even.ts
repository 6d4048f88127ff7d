import {
  type Assumptions,
  type BreakEvenSchema,
  type EconomicsSchema,
  type FieldError,
  type SaidEconomics as SaidOnWire,
  toMinor,
  toWire,
} from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import type { Assumption, EconomicsWord, SaidEconomics } from '../../domain/assumptions.ts'
import { present } from '../../present.ts'
import {
  type Outlook,
  outlookOn,
  type Proposal,
  type ProposalRefused,
} from '../../programme/weigh-programme.ts'
import { Refusal } from '../problem-response.ts'

/** Field errors of a part of the body. */
export const under = (prefix: string, errors: readonly FieldError[]): FieldError[] =>
  errors.map(({ field, message }) => ({ field: `${prefix}.${field}`, message }))

/** @throws {Refusal} when the average cannot be read */
export function economicsIn(currency: string, input: InferOutput<typeof EconomicsSchema>): EconomicsWord {
  const { averageOrder: typed, ...shares } = input
  if (typed == null) return { ...shares, averageOrder: typed }
  const averageOrder = toMinor(typed, currency)
  if (typeof averageOrder !== 'string') return { ...shares, averageOrder }
  const message = `must be a decimal string in ${currency}`
  throw new Refusal('field_invalid', undefined, [{ field: 'economics.averageOrder', message }])
}

/** What the owner has said that the shop earns, as it travels. `undefined`: nothing. */
export function toldEconomics({ averageOrder, ...shares }: SaidEconomics): SaidOnWire | undefined {
  const told = present({ averageOrder: averageOrder && toWire(averageOrder).amount, ...shares })
  return Object.keys(told).length > 0 ? told : undefined
}

/** What a referred customer costs and brings, and what that was reckoned with, as it travels. */
export function toldOutlook(outlook: Outlook): InferOutput<typeof BreakEvenSchema> {
  const { firstOrder, earns, costs, net, exceeds, smallestOrder, largestOrder, assumptions } = outlook
  const { averageOrder, margin, repeat, redemption } = assumptions
  const told: Assumptions = {
    averageOrder: toldAssumption({ ...averageOrder, value: toWire(averageOrder.value) }),
    margin: toldAssumption(margin),
    repeat: toldAssumption(repeat),
    redemption: toldAssumption(redemption),
  }
  return {
    ...{
      firstOrder: toWire(firstOrder),
      earns: toWire(earns),
      costs: toWire(costs),
      net: toWire(net),
      exceeds,
    },
    ...(smallestOrder && { smallestOrder: toWire(smallestOrder) }),
    ...(largestOrder && { largestOrder: toWire(largestOrder) }),
    assumptions: told,
  }
}

/**
 * What terms would cost and bring, for somebody who is still thinking them over.
 *
 * @throws {Refusal} when they cannot be read, or nobody knows what an order earns
 */
export function outlookOf(
  proposal: Omit<Proposal, 'confirmLoss'>,
  currency: string,
): InferOutput<typeof BreakEvenSchema> {
  const { outlook, refused } = outlookOn(proposal, currency)
  if (refused) throw proposalRefused(refused)
  return toldOutlook(outlook)
}

function toldAssumption<T>({ value, source, cases }: Assumption<T>) {
  return { value, source, ...(cases !== undefined && { cases }) }
}

/** Why terms do not come into force, as an answer. */
export function proposalRefused(why: ProposalRefused): Refusal {
  if (why.refused === 'field_invalid')
    return new Refusal('field_invalid', undefined, under('terms', why.errors))
  if (why.refused === 'margin_unknown') {
    const errors = why.missing.map((field) => ({ field, message: 'is missing' }))
    return new Refusal('margin_unknown', undefined, under('economics', errors))
  }
  const { earns, costs } = toldOutlook(why.outlook)
  const detail = `earns ${earns.amount}, costs ${costs.amount} ${costs.currency}`
  return new Refusal('reward_exceeds_margin', detail)
}
