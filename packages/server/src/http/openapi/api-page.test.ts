import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageSchema, ProblemSchema } from '@goodword/protocol'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { OPERATIONS } from './operations.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../../../docs/api.md'), 'utf8')

/** JSON examples: what stands behind `json` in the fence says what it is an example of. */
const EXAMPLES = [...PAGE.matchAll(/^```json *(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, of = '', text = '']) => [of, text] as const,
)

function schemaOf(of: string): v.GenericSchema | undefined {
  if (of === 'problem') return ProblemSchema
  const [method, path, part] = of.split(' ')
  const operation = OPERATIONS.find((one) => one.method === method && one.path === path)
  const schema = part === 'body' ? operation?.body : operation?.answer
  return typeof schema === 'string' ? undefined : schema
}

describe('docs/api.md', () => {
  it('has a heading for every route, and no other', () => {
    const headings = [...PAGE.matchAll(/^### `(.*)`$/gm)].map(([, heading]) => heading)
    expect(headings.toSorted()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it('has an example of each body and each answer that is JSON', () => {
    const shown = new Set(EXAMPLES.map(([of]) => of))
    const wanted = OPERATIONS.flatMap(({ method, path, body, answer }) => [
      ...(body ? [`${method} ${path} body`] : []),
      ...(typeof answer === 'string' ? [] : [`${method} ${path} answer`]),
    ])
    expect(wanted.filter((one) => !shown.has(one))).toEqual([])
  })

  it.each(EXAMPLES)('shows as %s what the schema reads, with no field that it does not know', (of, text) => {
    const schema = schemaOf(of)
    const example: unknown = JSON.parse(text)
    if (!schema) throw new Error(`"${of}" is no route with a schema`)
    expect(v.parse(schema, example)).toMatchObject(Object(example))
    if (of === 'POST /v1/messages body') {
      const { messages } = v.parse(v.object({ messages: v.array(v.unknown()) }), example)
      for (const message of messages) expect(v.parse(MessageSchema, message)).toMatchObject(Object(message))
    }
  })
})
