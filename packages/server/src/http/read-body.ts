import type { Context } from 'hono'
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { fieldErrors } from '../field-errors.ts'
import { Refusal } from './problem-response.ts'

/**
 * Reads a JSON body, whatever it is called: browsers send `text/plain` to spare themselves a preflight.
 *
 * @throws {Refusal} `body_malformed` or `field_invalid`
 */
export async function readBody<S extends GenericSchema>(c: Context, schema: S): Promise<InferOutput<S>> {
  return parseBody(schema, await readJson(c))
}

/** @throws {Refusal} `body_malformed` */
export async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('body_malformed')
  }
}

/** @throws {Refusal} `field_invalid` */
export function parseBody<S extends GenericSchema>(schema: S, sent: unknown): InferOutput<S> {
  const read = safeParse(schema, sent)
  if (!read.success) throw new Refusal('field_invalid', undefined, fieldErrors(read.issues))
  return read.output
}
