import * as v from 'valibot'
import { WireMoneySchema } from '../money.ts'

const Share = (most: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0), v.maxValue(most))

/** What the shop earns, for the break-even. Shares are in basis points: 10,000 is all, or one more each. */
export const EconomicsSchema = v.strictObject({
  /** What an order comes to on average, a decimal string in the shop's currency. */
  averageOrder: v.pipe(v.string('must be a decimal string such as "49.90"'), v.maxLength(32)),
  /** What is left of an order after goods, shipping and fees. */
  margin: Share(10_000),
  /** Further orders that a new customer places: 5,000 is one more for every second customer. @default 0 */
  repeat: v.optional(Share(1_000_000), 0),
  /** Rewards that are really used. @default 10000, all of them */
  redemption: v.optional(Share(10_000), 10_000),
})
export type EconomicsInput = v.InferInput<typeof EconomicsSchema>

/** What a referred customer costs and brings, on average. */
export const BreakEvenSchema = v.object({
  earns: WireMoneySchema,
  costs: WireMoneySchema,
  /** Negative when a customer costs more than the customer brings. */
  net: WireMoneySchema,
  exceeds: v.boolean(),
  /** Smallest first order that pays for its rewards; absent when none does. */
  smallestOrder: v.optional(WireMoneySchema),
  /** Up to which first orders pay from there on: larger ones may cost more than they bring. Absent when all of them pay. */
  largestOrder: v.optional(WireMoneySchema),
})

/** What the shop's own latest orders say, to start from. */
export const ShopHistorySchema = v.object({
  orders: v.number(),
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
