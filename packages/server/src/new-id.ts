import { v7 } from 'uuid'

/**
 * A new row's id: UUIDv7, so that rows made together lie together in the indexes. Ids are not secrets: whoever
 * holds one may guess when it was made and what came next.
 */
export function newId(): string {
  return v7()
}
