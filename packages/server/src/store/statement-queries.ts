import type { Kysely } from 'kysely'
import type { Statement } from '../domain/evidence/statement.ts'
import { compileOnce, type ValueOf } from './compile-once.ts'
import { insertRow } from './insert-row.ts'
import { statementFromRow, statementRow } from './order-rows.ts'
import type { Tables } from './tables.ts'

/** Questions about what the shop has stated about orders. */
export interface StatementReads {
  statements(shopId: string, orderId: string): Promise<Statement[]>
  /** The statement with this id, and the order that it is about. */
  statement(shopId: string, id: string): Promise<{ orderId: string; statement: Statement } | undefined>
}

/** New statements. Each stands beside the earlier ones. */
export interface StatementWrites {
  addStatement(shopId: string, orderId: string, statement: Statement): Promise<void>
}

const statementsOfOrder = compileOnce((db, value: ValueOf<{ shopId: string; orderId: string }>) =>
  db
    .selectFrom('statements')
    .selectAll()
    .where('shop_id', '=', value('shopId'))
    .where('order_id', '=', value('orderId'))
    .orderBy('received_at')
    .orderBy('id'),
)

export function statementReads(db: Kysely<Tables>): StatementReads {
  return {
    async statements(shopId, orderId) {
      const { rows } = await statementsOfOrder(db, { shopId, orderId })
      return rows.map(statementFromRow)
    },
    async statement(shopId, id) {
      const row = await db
        .selectFrom('statements')
        .selectAll()
        .where('shop_id', '=', shopId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { orderId: row.order_id, statement: statementFromRow(row) }
    },
  }
}

export function statementWrites(db: Kysely<Tables>): StatementWrites {
  return {
    async addStatement(shopId, orderId, statement) {
      await insertRow(db, 'statements', statementRow(shopId, orderId, statement))
    },
  }
}
