import { CONVERSION_KINDS } from '@goodword/protocol'
import * as v from 'valibot'
import type { Facts } from '../domain/facts.ts'
import type { OrderState } from '../domain/order.ts'
import { Maybe, MoneyJson, toJson } from './json.ts'

/** All that a decision was made from, besides the claims themselves and the programme, which never change. */
export interface DecisionInputs {
  /** Ids of the claims that were known. */
  readonly claims: readonly string[]
  readonly state: OrderState
  readonly facts: Facts
  /** Epoch ms. */
  readonly now: number
}

const ListedJson = Maybe(v.picklist(['allowed', 'blocked']))

const AdvocateFactsJson = v.object({
  id: v.string(),
  active: v.boolean(),
  customerId: Maybe(v.string()),
  emailKey: Maybe(v.string()),
  listed: ListedJson,
  friends: v.number(),
  earned: v.number(),
  lastDay: v.number(),
})

const VisitFactsJson = v.object({
  networkOf: v.optional(v.array(v.string()), []),
  referringHost: Maybe(v.string()),
  credited: v.boolean(),
})

const PromisedJson = v.object({
  side: v.picklist(['advocate', 'friend']),
  advocateId: Maybe(v.string()),
  money: MoneyJson,
  points: v.number(),
  gift: Maybe(v.string()),
  cost: v.number(),
})

const VerdictJson = v.variant('verdict', [
  v.object({ verdict: v.literal('approved'), advocateId: v.string() }),
  v.object({ verdict: v.literal('refused') }),
])

const Entries = <S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => new Map(entries)),
  )

/** Column `decisions.inputs`. */
export const InputsJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    claims: v.array(v.string()),
    state: v.object({
      kind: v.picklist(CONVERSION_KINDS),
      refunded: v.number(),
      cancelled: v.boolean(),
      reading: v.optional(v.picklist([1, 2]), 1),
    }),
    facts: v.object({
      advocates: Entries(AdvocateFactsJson),
      coupons: Entries(v.string()),
      visits: Entries(VisitFactsJson),
      buyer: v.object({ boughtBefore: v.boolean(), listed: ListedJson }),
      spent: v.number(),
      promised: v.optional(v.array(PromisedJson), []),
      review: Maybe(VerdictJson),
    }),
    now: v.number(),
  }),
)

/** Writes them; maps become lists of pairs. */
export function inputsToJson({ facts, ...inputs }: DecisionInputs): string {
  const { advocates, coupons, visits, ...others } = facts
  return toJson({
    ...inputs,
    facts: { ...others, advocates: [...advocates], coupons: [...coupons], visits: [...visits] },
  })
}
