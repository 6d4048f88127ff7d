import { BATCH_LIMIT, type Batch, BODY_LIMIT, type Message } from '@goodword/protocol'

/** Room for what stands around the messages, in bytes: the key, and a domain of any length. */
const FRAME = 400

/** Bodies for `POST /v1/messages`, each within the server's limits of bytes and messages. */
export function toBodies(shop: string, messages: readonly Message[], keep?: Batch['keep']): string[] {
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
  const rest = JSON.stringify({ shop, keep }).slice(1)
  return batches.map((texts) => `{"messages":[${texts}],${rest}`)
}
