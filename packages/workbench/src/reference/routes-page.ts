import { readFileSync } from 'node:fs'
import { PROBLEMS } from '@goodword/protocol'
import { slug } from 'github-slugger'
import { inRepository } from '../root.ts'
import { code, table } from './table.ts'

/** As much of an OpenAPI document as is read here. */
export interface OpenApi {
  readonly paths: Record<string, Record<string, Route>>
}

interface Route {
  readonly summary: string
  readonly security: readonly object[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly responses: Record<string, { readonly description: string }>
}

/** `docs/reference/routes.md`, from what a server answers at `/openapi.json`, and from protocol's list of codes. */
export function routesPage(document: OpenApi): string {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => {
      const heading = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`
      const asked = route.parameters.filter((parameter) => parameter.in === 'query')
      return [
        `[\`${heading}\`](../api.md#${slug(heading)})`,
        route.summary,
        keyOf(route),
        asked.map(({ name, required }) => code(required ? name : `${name}?`)).join(' '),
        problemsOf(route).map(code).join(' '),
      ]
    }),
  )
  const problems = Object.entries(PROBLEMS).map(([name, [status, title]]) => [
    code(name),
    String(status),
    title,
  ])
  return `# Routes and codes

For developers. Made from \`/openapi.json\` and the codes in \`@goodword/protocol\` by \`pnpm reference\`. Rules for all routes, and
an example of each: [The API](../api.md).

## Routes

\`internal\` and \`unavailable\` are possible everywhere.

${table(['Route', '', 'Key', 'Query', 'Problems'], routes)}

## Problems

${table(['Code', 'Status', ''], problems)}

## Reasons

Why something was decided, as shoppers' pages hear it. [What the owner sees besides](../troubleshooting.md#2-what-was-decided).

${table(['Code', ''], reasons())}
`
}

function keyOf({ security }: Route): string {
  const [scheme] = security.flatMap((one) => Object.keys(one))
  return scheme === 'secretKey' ? 'secret' : scheme === 'session' ? 'session' : ''
}

const EVERYWHERE = ['internal', 'unavailable']

function problemsOf({ responses }: Route): string[] {
  const named = Object.values(responses).flatMap(({ description }) =>
    [...description.matchAll(/^`(\w+)`:/gm)].map(([, name = '']) => name),
  )
  return named.filter((name) => !EVERYWHERE.includes(name))
}

/** The codes with the sentences above them. */
function reasons(): string[][] {
  const source = readFileSync(inRepository('packages/protocol/src/reason.ts'), 'utf8')
  const found = source.matchAll(/\/\*\* ((?:(?!\*\/)[\s\S])*?) \*\/\s*'(\w+)',/g)
  return [...found].map(([, words = '', name = '']) => [code(name), words])
}
