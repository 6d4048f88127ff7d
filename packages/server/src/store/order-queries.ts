import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Claim } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { DecisionJson } from './decision-json.ts'
import { type DecisionInputs, InputsJson, inputsToJson } from './inputs-json.ts'
import { insertRow } from './insert-row.ts'
import { toJson } from './json.ts'
import { claimFromRow, orderColumns, orderFromRow } from './order-rows.ts'
import { REWARD_COLUMNS, rewardFrom } from './reward-row.ts'
import type { ShopOrder, ToldOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** Questions about orders, what was claimed about them and what was decided. */
export interface OrderReads {
  order(shopId: string, number: string): Promise<ShopOrder | undefined>
  orderById(shopId: string, id: string): Promise<ShopOrder | undefined>
  /** The order that a claim with this id is about. */
  orderOfClaim(shopId: string, claimId: string): Promise<ShopOrder | undefined>
  claims(shopId: string, orderId: string): Promise<Claim[]>
  /** Whether browsers have reported the order so often, signed or unsigned. */
  hasReports(shopId: string, orderId: string, verified: boolean, count: number): Promise<boolean>
  /** The decision that stands. */
  decision(shopId: string, order: ShopOrder): Promise<Decision | undefined>
  /** One decision, what it was made from, and the version of the programme; `undefined` for those of the first version. */
  decisionInputs(
    shopId: string,
    orderId: string,
    sequence: number,
  ): Promise<{ decision: Decision; inputs: DecisionInputs; programmeVersion: number } | undefined>
  /** Orders that this advocate may be told about, latest first. */
  ordersConcerning(shopId: string, advocateId: string, limit: number): Promise<ToldOrder[]>
}

/** New orders, claims and decisions. */
export interface OrderWrites {
  addOrder(shopId: string, order: ShopOrder): Promise<void>
  addClaim(shopId: string, orderId: string, claim: Claim): Promise<void>
  /** Makes this the decision that stands. With `isNew` the order is added too. */
  addDecision(
    shopId: string,
    order: ShopOrder,
    decision: Decision,
    inputs: DecisionInputs,
    isNew?: boolean,
  ): Promise<ShopOrder>
  changeOrder(shopId: string, order: ShopOrder): Promise<void>
}

const orderByNumber = compileOnce((db, value: ValueOf<{ shopId: string; number: string }>) =>
  db
    .selectFrom('orders')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('number', '=', value('number')),
)

const orderByClaim = compileOnce((db, value: ValueOf<{ shopId: string; claimId: string }>) =>
  db
    .selectFrom('claims')
    .innerJoin('orders', (join) =>
      join.onRef('orders.shop_id', '=', 'claims.shop_id').onRef('orders.id', '=', 'claims.order_id'),
    )
    .selectAll('orders')
    .where('claims.shop_id', '=', value('shopId'))
    .where('claims.id', '=', value('claimId')),
)

const claimsOfOrder = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .selectFrom('claims')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId'))
    .orderBy('received_at')
    .orderBy('id'),
)

const reportsOfOrder = compileOnce(
  (db, value: ValueOf<{ shopId: string; orderId: string; verified: number; count: number }>) =>
    db
      .selectFrom('claims')
      .select('id')
      .where('shop_id', '=', value('shopId'))
      .where('order_id', '=', value('orderId'))
      .where('source', '=', 'browser')
      .where('verified', '=', value('verified'))
      .limit(value('count')),
)

const decisionOfOrder = compileOnce(
  (db, value: ValueOf<{ shopId: string; orderId: string; sequence: number }>) =>
    db
      .selectFrom('decisions')
      .select('decision')
      .where('shop_id', '=', value('shopId'))
      .where('order_id', '=', value('orderId'))
      .where('sequence', '=', value('sequence')),
)

type OrderColumns = ReturnType<typeof orderColumns>
type DecidedOrder = OrderColumns & { shopId: string; id: string; standing: number; concerns: string | null }

const orderDecided = compileOnce((db, value: ValueOf<DecidedOrder>) =>
  db
    .updateTable('orders')
    .set({
      kind: value('kind'),
      programme_version: value('programme_version'),
      heard_at: value('heard_at'),
      refunded: value('refunded'),
      cancelled_at: value('cancelled_at'),
      credited: value('credited'),
      credited_visit: value('credited_visit'),
      reserved: value('reserved'),
      reserved_advocate: value('reserved_advocate'),
      review: value('review'),
      review_advocate: value('review_advocate'),
      standing: value('standing'),
      concerns: value('concerns'),
    })
    .where('shop_id', '=', value('shopId'))
    .where('id', '=', value('id')),
)

export function orderReads(db: Kysely<Tables>): OrderReads {
  return {
    async order(shopId, number) {
      const [row] = (await orderByNumber(db, { shopId, number })).rows
      return row && orderFromRow(row)
    },
    async orderById(shopId, id) {
      const row = await db
        .selectFrom('orders')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && orderFromRow(row)
    },
    async orderOfClaim(shopId, claimId) {
      const [row] = (await orderByClaim(db, { shopId, claimId })).rows
      return row && orderFromRow(row)
    },
    async claims(shopId, orderId) {
      const { rows } = await claimsOfOrder(db, { shopId, orderId })
      return rows.map(claimFromRow)
    },
    async hasReports(shopId, orderId, verified, count) {
      const { rows } = await reportsOfOrder(db, { shopId, orderId, verified: Number(verified), count })
      return rows.length === count
    },
    async decision(shopId, order) {
      // Decisions are numbered from 1: of a new order there is nothing to ask.
      if (order.standing === 0) return undefined
      const { id: orderId, standing: sequence } = order
      const [row] = (await decisionOfOrder(db, { shopId, orderId, sequence })).rows
      return row && v.parse(DecisionJson, row.decision)
    },
    async decisionInputs(shopId, orderId, sequence) {
      const row = await db
        .selectFrom('decisions')
        .select(['decision', 'inputs', 'programme_version'])
        .where('shop_id', '=', shopId)
        .where('order_id', '=', orderId)
        .where('sequence', '=', sequence)
        .executeTakeFirst()
      if (!row || row.inputs === null) return undefined
      return {
        decision: v.parse(DecisionJson, row.decision),
        inputs: v.parse(InputsJson, row.inputs),
        programmeVersion: row.programme_version,
      }
    },
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
  }
}

export function orderWrites(db: Kysely<Tables>): OrderWrites {
  async function insertOrder(shopId: string, order: ShopOrder, concerns: string | null) {
    await insertRow(db, 'orders', {
      shop_id: shopId,
      id: order.id,
      number: order.number,
      ...orderColumns(order),
      standing: order.standing,
      concerns,
      review_at: null,
      review_note: null,
    })
  }

  return {
    addOrder: (shopId, order) => insertOrder(shopId, order, null),
    async addClaim(shopId, orderId, claim) {
      await insertRow(db, 'claims', {
        shop_id: shopId,
        id: claim.id,
        order_id: orderId,
        source: claim.source,
        received_at: claim.receivedAt,
        verified: Number(claim.verified),
        minor: claim.money.minor,
        currency: claim.money.currency,
        customer_id: claim.customerId ?? null,
        coupon: claim.coupon ?? null,
        touches: toJson(claim.touches),
        email_key: claim.emailKey ?? null,
        disposable: Number(claim.disposable),
        placed_at: claim.placedAt ?? null,
      })
    },
    async addDecision(shopId, order, decision, inputs, isNew = false) {
      const decided = { ...order, standing: order.standing + 1 }
      const concerns = decision.concerns ?? null
      if (isNew) await insertOrder(shopId, decided, concerns)
      else {
        const { id, standing } = decided
        await orderDecided(db, { ...orderColumns(order), shopId, id, standing, concerns })
      }
      await insertRow(db, 'decisions', {
        shop_id: shopId,
        order_id: order.id,
        sequence: decided.standing,
        decided_at: inputs.now,
        programme_version: order.programmeVersion,
        status: decision.status,
        decision: toJson(decision),
        inputs: inputsToJson(inputs),
      })
      return decided
    },
    async changeOrder(shopId, order) {
      await db
        .updateTable('orders')
        .set(orderColumns(order))
        .where('shop_id', '=', shopId)
        .where('id', '=', order.id)
        .execute()
    },
  }
}
