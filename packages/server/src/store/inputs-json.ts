import * as v from 'valibot'
import type { Released } from '../domain/decision.ts'
import type { Facts } from '../domain/facts.ts'
import { ReleasedJson } from './decision-json.ts'
import { Maybe, MoneyJson, toJson } from './json.ts'

/** All that a decision was made from, besides the reports and statements themselves and the programme, which never change. */
export interface DecisionInputs {
  /** Ids of what was known. */
  readonly reports: readonly string[]
  readonly statements: readonly string[]
  /** The moment that it was judged as of. */
  readonly heardAt: number
  readonly released: Released | undefined
  readonly crowded: number
  readonly facts: Facts
  /** Epoch ms. */
  readonly now: number
}

const ListedJson = Maybe(v.picklist(['allowed', 'blocked']))

const AdvocateFactsJson = v.object({
  id: v.string(),
  code: Maybe(v.string()),
  active: v.boolean(),
  customerId: Maybe(v.string()),
  emailKey: Maybe(v.string()),
  listed: ListedJson,
  friends: v.number(),
  earned: v.number(),
  lastDay: v.number(),
})

const VisitFactsJson = v.object({
  told: Maybe(v.object({ code: v.string(), toldAt: v.number() })),
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
  v.object({ verdict: v.literal('approved'), advocateId: v.string(), code: v.string() }),
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
    reports: v.array(v.string()),
    statements: v.array(v.string()),
    heardAt: v.number(),
    released: Maybe(ReleasedJson),
    crowded: v.number(),
    facts: v.object({
      advocates: Entries(AdvocateFactsJson),
      coupons: Entries(v.object({ code: v.string(), handed: v.boolean(), visit: Maybe(v.string()) })),
      pooledCoupons: v.optional(v.array(v.string())),
      visits: Entries(VisitFactsJson),
      buyers: Entries(v.object({ boughtBefore: v.boolean(), listed: ListedJson })),
      currency: v.optional(v.string()),
      spent: v.number(),
      promised: v.optional(v.array(PromisedJson), []),
      capAskedAgain: Maybe(v.number()),
      review: Maybe(VerdictJson),
    }),
    now: v.number(),
  }),
)

/** Writes them; maps become lists of pairs. */
export function inputsToJson({ facts, ...inputs }: DecisionInputs): string {
  const { advocates, coupons, visits, buyers, ...others } = facts
  const maps = {
    advocates: [...advocates],
    coupons: [...coupons],
    visits: [...visits],
    buyers: [...buyers],
  }
  return toJson({ ...inputs, facts: { ...others, ...maps } })
}
