import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Decision } from '../domain/decision.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { DecisionJson } from './decision-json.ts'
import { type DecisionInputs, InputsJson, inputsToJson } from './inputs-json.ts'
import { insertOrder } from './insert-order.ts'
import { insertRow } from './insert-row.ts'
import { toJson } from './json.ts'
import { orderColumns } from './order-rows.ts'
import type { ShopOrder } from './shop-order.ts'
import type { Tables } from './tables.ts'

/** Questions about what was decided about orders. */
export interface DecisionReads {
  /** The decision that stands. */
  decision(shopId: string, order: ShopOrder): Promise<Decision | undefined>
  /** One decision, what it was made from, and the version of the programme; `undefined` for those of the first version. */
  decisionInputs(
    shopId: string,
    orderId: string,
    sequence: number,
  ): Promise<{ decision: Decision; inputs: DecisionInputs; programmeVersion: number } | undefined>
}

/** New decisions. Old ones stay, so that each can be explained. */
export interface DecisionWrites {
  /** Makes this the decision that stands. With `isNew` the order is added too. */
  addDecision(
    shopId: string,
    order: ShopOrder,
    decision: Decision,
    inputs: DecisionInputs,
    isNew?: boolean,
  ): Promise<ShopOrder>
}

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
      stated_at: value('stated_at'),
      minor: value('minor'),
      currency: value('currency'),
      customer_id: value('customer_id'),
      email_key: value('email_key'),
      refunded: value('refunded'),
      cancelled_at: value('cancelled_at'),
      credited: value('credited'),
      credited_visit: value('credited_visit'),
      reserved: value('reserved'),
      reserved_advocate: value('reserved_advocate'),
      review: value('review'),
      review_advocate: value('review_advocate'),
      review_code: value('review_code'),
      cause: value('cause'),
      moot: value('moot'),
      released: value('released'),
      crowded: value('crowded'),
      unconfirmed: value('unconfirmed'),
      standing: value('standing'),
      concerns: value('concerns'),
    })
    .where('shop_id', '=', value('shopId'))
    .where('id', '=', value('id')),
)

export function decisionReads(db: Kysely<Tables>): DecisionReads {
  return {
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
  }
}

export function decisionWrites(db: Kysely<Tables>): DecisionWrites {
  return {
    async addDecision(shopId, order, decision, inputs, isNew = false) {
      const decided = { ...order, standing: order.standing + 1 }
      const concerns = decision.concerns ?? null
      if (isNew) await insertOrder(db, shopId, decided, concerns)
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
  }
}
