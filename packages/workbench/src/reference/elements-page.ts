import { readFileSync } from 'node:fs'
import { MANIFEST } from '../manifest/widget-manifest.ts'
import { code, table } from './table.ts'

/** One line of the manifest; which fields there are depends on what it is about. */
interface Line {
  readonly name?: string
  readonly type?: { readonly text: string }
  readonly default?: string
  readonly description?: string
  readonly attribute?: string
}

interface Declaration {
  readonly tagName: string
  readonly description: string
  readonly attributes?: readonly Line[]
  readonly members?: readonly Line[]
  readonly events?: readonly Line[]
  readonly slots?: readonly Line[]
  readonly cssProperties?: readonly Line[]
  readonly cssParts?: readonly Line[]
}

/** `docs/reference/elements.md`, from the widget's `custom-elements.json`. */
export function elementsPage(): string {
  const manifest: { modules: { declarations: Declaration[] }[] } = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const elements = manifest.modules.flatMap(({ declarations }) => declarations)
  return `# Elements reference

For developers. Made from \`custom-elements.json\` by \`pnpm reference\`. What they do and how they look:
[The elements](../widget.md).

${elements.map(section).join('\n\n')}
`
}

function section({ tagName, description, ...about }: Declaration): string {
  const parts: [string, readonly Line[] | undefined][] = [
    ['Attribute', about.attributes],
    ['Property', about.members?.filter(({ attribute }) => attribute === undefined)],
    ['Event', about.events],
    ['Slot', about.slots],
    ['Custom property', about.cssProperties],
    ['Part', about.cssParts],
  ]
  const tables = parts.flatMap(([heading, lines]) => (lines?.length ? [listed(heading, lines)] : []))
  return [`## \`<${tagName}>\``, description, ...tables].join('\n\n')
}

function listed(heading: string, lines: readonly Line[]): string {
  const typed = lines.some(({ type }) => type !== undefined)
  const rows = lines.map(({ name = '', type, default: fallback, description = '' }) => [
    code(name) || 'default',
    ...(typed ? [code(type?.text ?? '')] : []),
    fallback ? `${description} Default: ${code(fallback)}` : description,
  ])
  return table([heading, ...(typed ? ['Type'] : []), ''], rows)
}
