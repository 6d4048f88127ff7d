import { ReadableStream } from 'node:stream/web'
import type { Context } from 'hono'

/** The body as it comes. */
export function csvBody(c: Context): ReadableStream<Uint8Array> | null {
  const { body } = c.req.raw
  if (!body) return null
  const reader = body.getReader()
  // The global stream and Node's own are one class with two names for TypeScript.
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
