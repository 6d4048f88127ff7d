import type { Kysely } from 'kysely'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { spendingScope } from './spending-scope.ts'
import type { Tables } from './tables.ts'

/** What was taken out of budgets. */
export interface SpendingReads {
  /** What was taken out of the budget, or out of one advocate's cap, in minor units. */
  spent(shopId: string, advocateId?: string): Promise<number>
}

/** Takes from budgets and gives back. */
export interface SpendingWrites {
  /**
   * Takes `minor` out of the budget, or out of one advocate's cap, or gives back when it is negative. False, and nothing taken, when
   * more than `limit` would be spent then. Counting begins with the first limit.
   */
  reserve(shopId: string, minor: number, limit: number | undefined, advocateId?: string): Promise<boolean>
}

type Scope = { shopId: string; scope: string }

const spentIn = compileOnce((db, value: ValueOf<Scope>) =>
  db
    .selectFrom('spending')
    .select('spent')
    .where('shop_id', '=', value('shopId'))
    .where('scope', '=', value('scope')),
)

const changeSpent = compileOnce((db, value: ValueOf<Scope & { minor: number }>) =>
  db
    .updateTable('spending')
    .set((eb) => ({ spent: eb('spent', '+', value('minor')) }))
    .where('shop_id', '=', value('shopId'))
    .where('scope', '=', value('scope')),
)

/** The condition and the change are one statement: two transactions cannot both take the last reward. */
const takeWithin = compileOnce((db, value: ValueOf<Scope & { minor: number; limit: number }>) =>
  db
    .updateTable('spending')
    .set((eb) => ({ spent: eb('spent', '+', value('minor')) }))
    .where('shop_id', '=', value('shopId'))
    .where('scope', '=', value('scope'))
    .where((eb) => eb(eb('spent', '+', value('minor')), '<=', value('limit'))),
)

export function spendingReads(db: Kysely<Tables>): SpendingReads {
  return {
    async spent(shopId, advocateId) {
      const [row] = (await spentIn(db, { shopId, scope: spendingScope(advocateId) })).rows
      return row?.spent ?? 0
    },
  }
}

export function spendingWrites(db: Kysely<Tables>): SpendingWrites {
  async function take(shopId: string, scope: string, minor: number, limit: number | undefined) {
    const { numAffectedRows } =
      minor > 0 && limit !== undefined
        ? await takeWithin(db, { shopId, scope, minor, limit })
        : await changeSpent(db, { shopId, scope, minor })
    return numAffectedRows === 1n
  }

  /** Begins to count, from what the orders have taken so far. */
  async function begin(shopId: string, scope: string, advocateId: string | undefined) {
    const { sum } = await db
      .selectFrom('orders')
      .select((eb) =>
        eb.fn.sum<number | null>(advocateId === undefined ? 'reserved' : 'reserved_advocate').as('sum'),
      )
      .where('shop_id', '=', shopId)
      .$if(advocateId !== undefined, (query) => query.where('credited', '=', advocateId ?? ''))
      .executeTakeFirstOrThrow()
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('spending')
      .values({ shop_id: shopId, scope, spent: Number(sum ?? 0) })
      .onConflict((conflict) => conflict.columns(['shop_id', 'scope']).doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }

  return {
    async reserve(shopId, minor, limit, advocateId) {
      const scope = spendingScope(advocateId)
      if (await take(shopId, scope, minor, limit)) return true
      // Without a limit nobody counts: a row that every order changes would make them wait for each other.
      if (limit === undefined) return true
      return (await begin(shopId, scope, advocateId)) ? take(shopId, scope, minor, limit) : false
    },
  }
}
