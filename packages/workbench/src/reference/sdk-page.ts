import { readFileSync } from 'node:fs'
import { inRepository } from '../root.ts'
import { interfaceMembers, type Member } from './interface-members.ts'
import { code, table } from './table.ts'

const members = (file: string, name: string): Member[] =>
  interfaceMembers(readFileSync(inRepository('packages/core/src', file), 'utf8'), name)

const attribute = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const fields = (list: readonly Member[]): string =>
  table(
    ['Field', 'Type', ''],
    list.map(({ name, optional, type, words, fallback }) => [
      code(optional ? `${name}?` : name),
      code(type),
      fallback ? `${words} Default: ${quoted(fallback)}` : words,
    ]),
  )

const quoted = (fallback: string): string =>
  /^['[\d]|^(true|false)$/.test(fallback) ? code(fallback) : fallback

/** `docs/reference/sdk.md`, from the types of `@goodword/core`. */
export function sdkPage(): string {
  const options = members('options.ts', 'Options').map(({ name, type, words, fallback }) => [
    `${code(name)} ${code(attribute(name))}`,
    code(type),
    `${words} ${fallback ? `Default: ${quoted(fallback)}` : 'Needed.'}`,
  ])
  const calls = members('goodword.ts', 'Goodword')
  const methods = calls.filter(({ type }) => /^[<(]/.test(type))
  const events = members('events.ts', 'GoodwordEvents').map(({ name, type, words }) => [
    code(name),
    code(type),
    words,
  ])
  return `# SDK reference

For developers. Made from the types of \`@goodword/core\` by \`pnpm reference\`. What it all does: [The SDK](../sdk.md).

## Options

Of \`createGoodword()\`; in the tag each is an attribute, in the script's address a parameter with the option's own name
(\`&cleanUrl=false\`). Attributes and parameters are text: \`false\` is false, lists have commas.

${table(['Option, attribute', 'Type', ''], options)}

## Instance

${table(
  ['Method', ''],
  methods.map(({ name, type, words }) => [code(name + type), words]),
)}

${table(
  ['Field', 'Type', ''],
  calls
    .filter(({ type }) => !/^[<(]/.test(type))
    .map(({ name, type, words }) => [code(name), code(type), words]),
)}

Also \`on(name, listener)\`, which gives a function that stops it.

## Order

${fields(members('orders/order.ts', 'Order'))}

## Explanation

What \`explain()\` tells. Made for people: fields may be added.

${fields(members('inspector/explanation.ts', 'Explanation'))}

## Events

By \`on(name, listener)\`, or as \`goodword:NAME\` on \`document\`.

${table(['Event', 'Detail', ''], events)}
`
}
