import * as v from 'valibot'
import { WireMoneySchema } from '../money.ts'

const Share = (most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(0, 'must be at least 0'),
    v.maxValue(most, `must be at most ${most}`),
  )

/** Something that may be said, left as it was said before (absent), or taken back (`null`). */
const Word = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema))

/**
 * What the shop earns, in the owner's word. Shares are in basis points: 10,000 is all, or one more each. What is absent stays as it was said
 * before; `null` takes that back, and then the shop's own orders count, or what is assumed.
 */
export const EconomicsSchema = v.strictObject({
  /** What an order comes to on average, a decimal string in the shop's currency. */
  averageOrder: Word(v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32))),
  /** What is left of an order after goods, shipping and fees. */
  margin: Word(Share(10_000)),
  /** Further orders that a new customer places: 5,000 is one more for every second customer. Assumed is 0. */
  repeat: Word(Share(1_000_000)),
  /** Released rewards that are claimed sooner or later; one that is not paid yet can still be. Assumed are 10,000: all of them. */
  redemption: Word(Share(10_000)),
})
export type EconomicsInput = v.InferInput<typeof EconomicsSchema>

/** What the owner has said that the shop earns; what was not said is absent. */
export const SaidEconomicsSchema = v.object({
  averageOrder: v.optional(v.string()),
  margin: v.optional(v.number()),
  repeat: v.optional(v.number()),
  redemption: v.optional(v.number()),
})
export type SaidEconomics = v.InferOutput<typeof SaidEconomicsSchema>

/** Whose number it is: the owner's word, the shop's own orders, or what is taken where nobody knows. */
export const ASSUMPTION_SOURCES = ['said', 'history', 'assumed'] as const

const Assumption = <S extends v.GenericSchema>(value: S) =>
  v.object({
    value,
    source: v.picklist(ASSUMPTION_SOURCES),
    /** For `history`: how many orders, customers or rewards say it. */
    cases: v.optional(v.number()),
  })

/** What a break-even is reckoned with, and where each number is from. Shares are in basis points. */
export const AssumptionsSchema = v.object({
  averageOrder: Assumption(WireMoneySchema),
  margin: Assumption(v.number()),
  repeat: Assumption(v.number()),
  redemption: Assumption(v.number()),
})
export type Assumptions = v.InferOutput<typeof AssumptionsSchema>

/** What a referred customer costs and brings, on average. */
export const BreakEvenSchema = v.object({
  /** First order that was weighed: the average one, or the smallest that is rewarded where that is larger. */
  firstOrder: WireMoneySchema,
  earns: WireMoneySchema,
  costs: WireMoneySchema,
  /** Rounded down; negative when a customer costs more than the customer brings. */
  net: WireMoneySchema,
  exceeds: v.boolean(),
  /** Smallest first order that pays for its rewards; absent when none does. */
  smallestOrder: v.optional(WireMoneySchema),
  /** Up to which first orders pay from there on: larger ones may cost more than they bring. Absent when all of them pay. */
  largestOrder: v.optional(WireMoneySchema),
  assumptions: AssumptionsSchema,
})

/** What the shop's own latest orders say; a number of which there are too few cases is absent. */
export const ShopHistorySchema = v.object({
  /** Paid orders that were looked at, neither cancelled nor sent back whole. */
  orders: v.number(),
  /** Customers whom these orders name. */
  customers: v.number(),
  /** Rewards for these orders that were released. */
  rewards: v.number(),
  averageOrder: v.optional(WireMoneySchema),
  repeat: v.optional(v.number()),
  redemption: v.optional(v.number()),
})
export type ShopHistory = v.InferOutput<typeof ShopHistorySchema>

/**
 * What the owner should know about terms that are in force all the same. `free_orders_earn`: an order that comes to nothing, by a coupon of 100 %
 * for example, earns a reward that is no share of it, and no smallest order is set.
 */
export const PROGRAMME_WARNINGS = ['free_orders_earn'] as const
export type ProgrammeWarning = (typeof PROGRAMME_WARNINGS)[number]

/** Versions of the programme, the newest first. */
export const ProgrammeVersionsSchema = v.object({
  items: v.array(v.object({ version: v.number(), createdAt: v.number() })),
})
