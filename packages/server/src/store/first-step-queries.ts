import type { FirstSteps } from '@goodword/protocol'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export interface FirstStepReads {
  /** What has happened in the shop at least once. Each is the first row of an index, however many follow. */
  firstSteps(shopId: string): Promise<FirstSteps>
}

export function firstStepReads(db: Kysely<Tables>): FirstStepReads {
  return {
    async firstSteps(shopId) {
      const found = await db
        .selectNoFrom(({ exists, selectFrom }) => {
          const any = (table: 'advocates' | 'visits' | 'orders' | 'counted_orders') =>
            selectFrom(table).select('shop_id').where('shop_id', '=', shopId)
          return [
            exists(any('advocates')).as('joined'),
            exists(any('visits')).as('visited'),
            exists(any('orders').where('concerns', 'is not', null)).as('ordered'),
            exists(any('counted_orders')).as('credited'),
          ]
        })
        .executeTakeFirstOrThrow()
      return {
        joined: Boolean(found.joined),
        visited: Boolean(found.visited),
        ordered: Boolean(found.ordered),
        credited: Boolean(found.credited),
      }
    },
  }
}
