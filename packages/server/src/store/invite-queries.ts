import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Decision } from '../domain/decision.ts'
import type { Reward } from '../domain/reward.ts'
import { DecisionJson } from './decision-json.ts'
import { REWARD_COLUMNS, rewardFrom } from './reward-row.ts'
import type { ToldOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** A friend's arrival, as far as the advocate may hear of it. */
export interface Click {
  readonly id: string
  readonly at: number
  readonly channel: string | undefined
}

/** What came of one code until a moment. */
export interface CodePast {
  readonly code: string
  /** Epoch ms. */
  readonly until: number
}

/** An order with the decision that stood at a moment. */
export interface PastOrder {
  readonly id: string
  readonly heardAt: number
  readonly decision: Decision
}

/** Most decisions that are looked at for it, the latest orders first. */
const PAST_DECISIONS = 1000

/** What only an advocate's own page asks for. */
export interface InviteReads {
  /** Orders that this advocate may be told about, latest first. */
  ordersConcerning(shopId: string, advocateId: string, limit: number): Promise<ToldOrder[]>
  /** Latest visits through this advocate's links. */
  latestVisits(shopId: string, advocateId: string, limit: number): Promise<Click[]>
  /** Visits by one of the advocate's codes until a moment: how many, and the latest. */
  visitsUntil(
    shopId: string,
    advocateId: string,
    past: CodePast,
    limit: number,
  ): Promise<{ count: number; latest: Click[] }>
  /** Orders that were credited to one of the advocate's codes at a moment, as they stood then, the latest first. */
  ordersUntil(shopId: string, advocateId: string, past: CodePast, limit: number): Promise<PastOrder[]>
  /** Coupons that the advocate's rewards were handed over as and that are not used up, the newest first. */
  couponsToSpend(
    shopId: string,
    advocateId: string,
    limit: number,
  ): Promise<{ code: string; reward: Reward }[]>
}

export function inviteReads(db: Kysely<Tables>): InviteReads {
  return {
    async ordersConcerning(shopId, advocateId, limit) {
      const rows = await db
        .selectFrom('orders')
        .innerJoin('decisions', (join) =>
          join
            .onRef('decisions.shop_id', '=', 'orders.shop_id')
            .onRef('decisions.order_id', '=', 'orders.id')
            .onRef('decisions.sequence', '=', 'orders.standing'),
        )
        .select(['orders.id', 'orders.heard_at', 'decisions.decision'])
        .where('orders.shop_id', '=', shopId)
        .where('orders.concerns', '=', advocateId)
        .orderBy('orders.heard_at', 'desc')
        .orderBy('orders.id', 'desc')
        .limit(limit)
        .execute()
      if (rows.length === 0) return []
      const rewards = await db
        .selectFrom('rewards')
        .select(['order_id', 'issued_at', ...REWARD_COLUMNS])
        .where('shop_id', '=', shopId)
        .where('side', '=', 'advocate')
        .where('advocate_id', '=', advocateId)
        .where(
          'order_id',
          'in',
          rows.map((row) => row.id),
        )
        .orderBy('sequence')
        .execute()
      // An order whose credit moved away and came back has several; the latest is the one that counts.
      const latest = new Map(rewards.map((row) => [row.order_id, row]))
      return rows.map((row) => {
        const reward = latest.get(row.id)
        return {
          id: row.id,
          heardAt: row.heard_at,
          decision: v.parse(DecisionJson, row.decision),
          reward: reward && rewardFrom(reward),
          paidAt: reward?.issued_at ?? undefined,
        }
      })
    },
    async latestVisits(shopId, advocateId, limit) {
      const rows = await db
        .selectFrom('visits')
        .select(['id', 'at', 'channel'])
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id, at, channel }) => ({ id, at, channel: channel ?? undefined }))
    },
    async visitsUntil(shopId, advocateId, { code, until }, limit) {
      const past = db
        .selectFrom('visits')
        .where('shop_id', '=', shopId)
        .where('advocate_id', '=', advocateId)
        .where('code', '=', code)
        .where('at', '<', until)
      const { count } = await past
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      const rows = await past
        .select(['id', 'at', 'channel'])
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      const latest = rows.map(({ id, at, channel }) => ({ id, at, channel: channel ?? undefined }))
      return { count: Number(count), latest }
    },
    async ordersUntil(shopId, advocateId, { code, until }, limit) {
      const rows = await db
        .selectFrom('orders')
        .innerJoin('decisions', (join) =>
          join
            .onRef('decisions.shop_id', '=', 'orders.shop_id')
            .onRef('decisions.order_id', '=', 'orders.id')
            .on('decisions.decided_at', '<', until),
        )
        .select(['orders.id', 'orders.heard_at', 'decisions.decision'])
        .where('orders.shop_id', '=', shopId)
        .where('orders.concerns', '=', advocateId)
        .where('orders.heard_at', '<', until)
        .orderBy('orders.heard_at', 'desc')
        .orderBy('orders.id', 'desc')
        .orderBy('decisions.sequence', 'desc')
        .limit(PAST_DECISIONS)
        .execute()
      const past = new Map<string, PastOrder>()
      for (const { id, heard_at: heardAt, decision } of rows) {
        if (!past.has(id)) past.set(id, { id, heardAt, decision: v.parse(DecisionJson, decision) })
      }
      return [...past.values()].filter(({ decision }) => decision.credit?.code === code).slice(0, limit)
    },
    async couponsToSpend(shopId, advocateId, limit) {
      const rows = await db
        .selectFrom('rewards')
        .innerJoin('coupons', (join) =>
          join.onRef('coupons.shop_id', '=', 'rewards.shop_id').onRef('coupons.reward_id', '=', 'rewards.id'),
        )
        .selectAll('rewards')
        .select('coupons.code')
        .where('rewards.shop_id', '=', shopId)
        .where('rewards.advocate_id', '=', advocateId)
        .where('rewards.side', '=', 'advocate')
        .where('rewards.status', '=', 'issued')
        .where('coupons.status', '=', 'given')
        .orderBy('rewards.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ code, ...row }) => ({ code, reward: rewardFrom(row) }))
    },
  }
}
