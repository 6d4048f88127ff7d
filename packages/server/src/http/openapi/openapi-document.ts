import { PROBLEMS, type ProblemCode, ProblemSchema } from '@goodword/protocol'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { Access, Operation } from './operation.ts'

/** What every route of a kind may answer with, beside its own problems. */
const USUAL: Readonly<Record<Access, readonly ProblemCode[]>> = {
  public: [],
  publishable: ['field_invalid', 'shop_key_unknown', 'origin_not_allowed', 'rate_limited'],
  session: ['session_missing', 'session_unknown', 'origin_not_allowed', 'rate_limited'],
  secret: ['secret_key_missing', 'secret_key_unknown'],
}

const MEDIA = {
  csv: 'text/csv',
  html: 'text/html',
  script: 'text/javascript',
  json: 'application/json',
} as const

const SECURITY: Readonly<Record<Access, object[]>> = {
  public: [],
  publishable: [],
  session: [{ session: [] }],
  secret: [{ secretKey: [] }],
}

/** Our valibot schemas as OpenAPI 3.1 reads them: JSON Schema of 2020-12. Checks that it has no word for are left out. */
function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output'): object {
  const { $schema: _dialect, ...json } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    errorMode: 'ignore',
  })
  return json
}

/**
 * Describes the routes. Everything comes from the schemas that the server itself reads with, so that it cannot say something else.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(operations: readonly Operation[], publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Goodword',
      version: '1',
      description: 'The referral programme that a shop owns. Errors are RFC 9457 problem documents.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemSchema, 'output') },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: "The token of an advocate's session" },
        secretKey: { type: 'http', scheme: 'bearer', description: "The shop's secret key, sk_…" },
      },
    },
  }
}

function describe(operation: Operation): object {
  const { method, path, summary, access, body, takes } = operation
  return {
    operationId: `${method.toLowerCase()}${path.replace(/\W+(\w?)/g, (_gap, next: string) => next.toUpperCase())}`,
    summary,
    tags: [access === 'secret' ? 'admin' : 'browser'],
    security: SECURITY[access],
    parameters: parameters(operation),
    ...((body || takes) && {
      requestBody: {
        required: true,
        content: takes
          ? { 'text/csv': { schema: { type: 'string' } } }
          : { 'application/json': { schema: body ? schemaOf(body, 'input') : {} } },
      },
    }),
    responses: responses(operation),
  }
}

function parameters({ path, query, idempotent, body, takes }: Operation): object[] {
  const parts = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }))
  const json: { properties?: object; required?: string[] } = query ? schemaOf(query, 'input') : {}
  const asked = Object.entries(json.properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: 'query', required: json.required?.includes(name) ?? false, schema },
  }))
  const key = {
    ...{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } },
    description: 'A repeat with the same key and body gets the first answer again',
  }
  return [...parts, ...asked, ...(idempotent && (body || takes) ? [key] : [])]
}

function responses({ answer, access, refuses = [], body, takes, query }: Operation): object {
  const codes: readonly ProblemCode[] = [
    ...USUAL[access],
    ...(body ? (['body_malformed', 'field_invalid'] as const) : []),
    ...(body || takes ? (['body_too_large'] as const) : []),
    ...(query && access === 'secret' ? (['field_invalid'] as const) : []),
    ...refuses,
    'internal',
    'unavailable',
  ]
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of new Set(codes)) {
    const [status] = PROBLEMS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const problems = [...byStatus].map(([status, found]) => [
    status,
    {
      description: found.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('\n\n'),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return { ...success(answer), ...Object.fromEntries(problems) }
}

function success(answer: Operation['answer']): object {
  if (answer === 'redirect') {
    const headers = { Location: { schema: { type: 'string' } } }
    return { 302: { description: 'To the shop', headers } }
  }
  const [media, schema] =
    typeof answer === 'string'
      ? [MEDIA[answer], { type: answer === 'json' ? 'object' : 'string' }]
      : ['application/json', schemaOf(answer, 'output')]
  return { 200: { description: 'Done', content: { [media]: { schema } } } }
}
