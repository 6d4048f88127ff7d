import { type EconomicsSchema, type FieldError, type Money, toMinor, toWire } from '@goodword/protocol'
import type { InferOutput } from 'valibot'
import type { BreakEven, Economics } from '../../domain/break-even.ts'
import type { ProposalRefused } from '../../programme/weigh-programme.ts'
import { Refusal } from '../problem-response.ts'

/** Field errors of a part of the body. */
export const under = (prefix: string, errors: readonly FieldError[]): FieldError[] =>
  errors.map(({ field, message }) => ({ field: `${prefix}.${field}`, message }))

/** @throws {Refusal} when the average cannot be read */
export function economicsIn(currency: string, input: InferOutput<typeof EconomicsSchema>): Economics {
  const averageOrder: Money | string = toMinor(input.averageOrder, currency)
  if (typeof averageOrder !== 'string') return { ...input, averageOrder }
  const message = `must be a decimal string in ${currency}`
  throw new Refusal('field_invalid', undefined, [{ field: 'economics.averageOrder', message }])
}

/** What the owner said that the shop earns, as it travels. */
export function toldEconomics({ averageOrder, ...shares }: Economics): InferOutput<typeof EconomicsSchema> {
  return { averageOrder: toWire(averageOrder).amount, ...shares }
}

/** What a referred customer costs and brings, as it travels. */
export function toldBreakEven({ earns, costs, net, exceeds, smallestOrder, largestOrder }: BreakEven) {
  return {
    ...{ earns: toWire(earns), costs: toWire(costs), net: toWire(net), exceeds },
    ...(smallestOrder && { smallestOrder: toWire(smallestOrder) }),
    ...(largestOrder && { largestOrder: toWire(largestOrder) }),
  }
}

/** Why terms do not come into force, as an answer. */
export function proposalRefused(why: ProposalRefused): Refusal {
  if (why.refused === 'field_invalid')
    return new Refusal('field_invalid', undefined, under('terms', why.errors))
  if (why.refused === 'margin_unknown') return new Refusal('margin_unknown')
  const { earns, costs } = toldBreakEven(why.breakEven)
  const detail = `earns ${earns.amount}, costs ${costs.amount} ${costs.currency}`
  return new Refusal('reward_exceeds_margin', detail)
}
