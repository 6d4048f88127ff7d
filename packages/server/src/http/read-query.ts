import type { Context } from 'hono'
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import { fieldErrors } from '../field-errors.ts'
import { Refusal } from './problem-response.ts'

/**
 * Reads the parameters after the question mark.
 *
 * @throws {Refusal} `field_invalid`
 */
export function readQuery<S extends GenericSchema>(c: Context, schema: S): InferOutput<S> {
  const read = safeParse(schema, c.req.query())
  if (!read.success) throw new Refusal('field_invalid', undefined, fieldErrors(read.issues))
  return read.output
}
