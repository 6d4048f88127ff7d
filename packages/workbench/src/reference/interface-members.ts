import { parse } from '../laws/parse.ts'

/** One field or method of an interface, as its source documents it. */
export interface Member {
  readonly name: string
  readonly optional: boolean
  /** As it is written; of a method the parameters and what it gives back. */
  readonly type: string
  /** The sentences of the comment above. */
  readonly words: string
  /** What the tag `@default` says. */
  readonly fallback: string | undefined
}

/**
 * The members of an interface, in the order of the source.
 *
 * @throws Error when the source has no such interface
 */
export function interfaceMembers(source: string, name: string): Member[] {
  const { program, comments } = parse({ path: `${name}.ts`, text: source })
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'TSInterfaceDeclaration' || declared.id.name !== name) continue
    return declared.body.body.flatMap((member) => {
      if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return []
      const text = oneLine(source.slice(member.start, member.end))
      const [, key = '', mark = '', rest = ''] =
        /^(?:readonly )?['"]?([\w-]+)['"]?(\??)(.*)$/.exec(text) ?? []
      const above = comments.findLast(
        ({ end }) => end <= member.start && !source.slice(end, member.start).trim(),
      )
      return {
        name: key,
        optional: mark === '?',
        type: rest.replace(/^: /, '').replace(/[;,]$/, ''),
        ...commentOf(above?.value ?? ''),
      }
    })
  }
  throw new Error(`there is no interface ${name}`)
}

/** Reads `/** … *\/`: sentences first, then tags. */
function commentOf(comment: string): Pick<Member, 'words' | 'fallback'> {
  const text = comment.replace(/^\*|^\s*\* ?/gm, '').trim()
  const [words = '', ...tags] = text.split(/^@(?=\w)/m)
  const fallback = tags.find((tag) => tag.startsWith('default '))?.slice('default '.length)
  const others = tags.filter((tag) => /^(throws|returns) /.test(tag))
  const said = others.map((tag) =>
    oneLine(tag.replace(/^throws (?:\{(\w+)\})?/, 'Throws `$1`').replace(/^returns /, 'Gives ')),
  )
  return {
    words: [oneLine(words), ...said].filter(Boolean).join(' '),
    fallback: fallback === undefined ? undefined : oneLine(fallback),
  }
}

/** Without comments and line ends; members of a type on lines of their own are parted by semicolons. */
function oneLine(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(\{)\s*\n\s*|\s*\n\s*(?=\})/g, '$1 ')
    .replace(/\s*\n\s*(?=readonly )/g, '; ')
    .replace(/\s+/g, ' ')
    .trim()
}
