import { ImportQuery } from '@goodword/protocol'
import type { Context } from 'hono'
import { readQuery } from '../read-query.ts'

/** Whether an import is only to look at the table. @throws {Refusal} `field_invalid` */
export function isCheck(c: Context): boolean {
  return readQuery(c, ImportQuery).check === 'yes'
}
