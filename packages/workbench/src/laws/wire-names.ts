import { Visitor } from 'vite'
import { parse } from './parse.ts'
import { isTest, type SourceFile } from './source-files.ts'

/** The file in which each name that crosses a border is typed. */
export const NAMES_FILE = 'packages/protocol/src/names.ts'

/** The text of a file: literals, and the fixed parts of templates. Types and JSX attributes included. */
function texts(file: SourceFile): string[] {
  const found: string[] = []
  /** Keys of types: global declarations such as HTMLElementTagNameMap take nothing but a literal. */
  const keys = new Set<unknown>()
  new Visitor({
    TSPropertySignature: (node) => void keys.add(node.key),
    Literal: (node) => void (typeof node.value === 'string' && !keys.has(node) && found.push(node.value)),
    TemplateElement: (node) => void found.push(node.value.cooked ?? node.value.raw),
  }).visit(parse(file).program)
  return found
}

/** All wire names, as names.ts spells them. */
export function wireNames(namesFile: SourceFile): string[] {
  return [...new Set(texts(namesFile))]
}

/**
 * Texts that spell a wire name a second time, each as one sentence. Outside protocol and tests the name's
 * constant has to be used, so that a name can change in one place.
 */
export function retypedNames(files: readonly SourceFile[], names: readonly string[]): string[] {
  return files
    .filter((file) => !isTest(file) && !file.path.startsWith('packages/protocol/'))
    .flatMap((file) =>
      texts(file).flatMap((text) =>
        names
          .filter((name) => spells(text, name))
          .map((name) => `${file.path}: "${text}" spells "${name}", which stands in ${NAMES_FILE}`),
      ),
    )
}

/** Whether a text is the name, or an address that holds it as a path or as a parameter. */
function spells(text: string, name: string): boolean {
  if (text === name) return true
  if (name.startsWith('/')) return new RegExp(`(^|[^\\w/.-])${literally(name)}(?=[/?#]|$)`).test(text)
  return new RegExp(`[?&#]${literally(name)}=`).test(text)
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
