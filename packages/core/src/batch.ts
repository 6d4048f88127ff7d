import { BATCH_LIMIT, BODY_LIMIT, type Message } from '@goodword/protocol'

/** Room for the shop's key and the brackets around the messages, in bytes. */
const FRAME = 100

/** Bodies for `POST /v1/messages`, each within the server's limits of bytes and messages. */
export function toBodies(shop: string, messages: readonly Message[]): string[] {
  const batches: string[][] = []
  let room = 0
  for (const message of messages) {
    const text = JSON.stringify(message)
    const size = new Blob([text]).size + 1
    let batch = batches.at(-1)
    if (!batch || size > room || batch.length === BATCH_LIMIT) {
      batch = []
      batches.push(batch)
      room = BODY_LIMIT - FRAME
    }
    batch.push(text)
    room -= size
  }
  return batches.map((texts) => `{"shop":${JSON.stringify(shop)},"messages":[${texts}]}`)
}
