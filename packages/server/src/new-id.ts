import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/** Random bytes that one id needs. */
const BYTES = 16

/** Fetched for many ids at a time: asking for them costs more than making the id. */
const pool = new Uint8Array(BYTES * 256)
let used = pool.length

/** Bits of the counter that orders ids of one millisecond. */
const COUNTER_END = 2 ** 32

let latest = 0
let counter = 0

/**
 * A new row's id: UUIDv7, so that rows made together lie together in the indexes; those of one process are in the order they were
 * made. Ids are not secrets: whoever holds one may guess when it was made and what came next.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-monotonicity-and-counters
 */
export function newId(): string {
  const random = nextRandom()
  const now = Date.now()
  if (now > latest) {
    latest = now
    // The counter begins in its lower half, so that it has room to grow.
    counter = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1
  } else {
    counter += 1
    if (counter === COUNTER_END) {
      latest += 1
      counter = 0
    }
  }
  return v7({ random, msecs: latest, seq: counter })
}

function nextRandom(): Uint8Array {
  if (used >= pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += BYTES
  return pool.subarray(used - BYTES, used)
}
