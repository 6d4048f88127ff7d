/** One line of an element's documentation: `@attr {string} lang - Language of the words.` */
export interface DocLine {
  readonly name: string
  readonly type?: string
  readonly default?: string
  readonly description: string
}

/** What the documentation above an element's class says. */
export interface ElementDocs {
  readonly className: string
  readonly tagName: string
  readonly description: string
  readonly attr: readonly DocLine[]
  readonly prop: readonly DocLine[]
  readonly fires: readonly DocLine[]
  readonly slot: readonly DocLine[]
  readonly cssprop: readonly DocLine[]
  readonly csspart: readonly DocLine[]
}

const LINE =
  /^(?:\{(?<type>.+?)\} )?(?:\[(?<bracketed>[\w-]+)=(?<given>[^\]]+)\]|\[?(?<plain>[\w-]+)\]?)? ?-\s(?<description>.+)$/s

/**
 * Reads the tags above an element's class.
 *
 * @returns `undefined` when the source holds no element.
 * @throws Error naming a line that cannot be read
 */
export function elementDocs(source: string): ElementDocs | undefined {
  const [, comment = '', className = ''] =
    /\/\*\*((?:(?!\*\/)[\s\S])*@element [\s\S]*?)\*\/\s*export class (\w+)/.exec(source) ?? []
  if (!className) return undefined
  const text = comment.replace(/^\s*\* ?/gm, '').trim()
  const [description = '', ...tags] = text.split(/^@(?=\w)/m)
  const lines = (tag: string): DocLine[] =>
    tags.filter((line) => line.startsWith(`${tag} `)).map((line) => readLine(line.slice(tag.length + 1)))
  return {
    className,
    tagName: /^element ([\w-]+)/m.exec(tags.find((line) => line.startsWith('element ')) ?? '')?.[1] ?? '',
    description: oneLine(description),
    attr: lines('attr'),
    prop: lines('prop'),
    fires: lines('fires'),
    slot: lines('slot'),
    cssprop: lines('cssprop'),
    csspart: lines('csspart'),
  }
}

function readLine(line: string): DocLine {
  const { type, bracketed, plain, given, description } = LINE.exec(line.trim())?.groups ?? {}
  if (description === undefined) throw new Error(`cannot read "${line.trim()}"`)
  return {
    name: bracketed ?? plain ?? '',
    ...(type && { type }),
    ...(given && { default: given }),
    description: oneLine(description),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
