import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ELEMENTS } from '@goodword/protocol'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../root.ts'
import { elementDocs } from './element-docs.ts'
import { MANIFEST, widgetManifest } from './widget-manifest.ts'

describe('custom-elements.json', () => {
  it('is what the sources say (pnpm manifest writes it)', () => {
    expect(readFileSync(MANIFEST, 'utf8')).toBe(widgetManifest())
  })

  it('knows every element', () => {
    const { modules } = JSON.parse(widgetManifest())
    const tags = modules.map(
      (module: { declarations: { tagName: string }[] }) => module.declarations[0]?.tagName,
    )
    expect(tags.sort()).toEqual([...ELEMENTS].sort())
  })

  it('documents every slot of the invitation', () => {
    const source = (path: string) => readFileSync(inRepository('packages/widget/src/invite', path), 'utf8')
    const docs = elementDocs(source('invite-element.tsx'))
    const slots = [...source('view/ready.tsx').matchAll(/<slot name="(\w+)"/g)].map(([, name]) => name)
    expect(docs?.slot.map(({ name }) => name)).toEqual(expect.arrayContaining(slots))
  })

  it.each(['invite', 'welcome', 'thanks'])('names exactly the parts that %s has', (folder) => {
    const widget = inRepository('packages/widget/src')
    const files = globSync([`${folder}/**/*.tsx`, 'element/*.tsx'], { cwd: widget })
    const sources = files.map((path) => readFileSync(join(widget, path), 'utf8')).join('\n')
    const docs = elementDocs(readFileSync(join(widget, folder, `${folder}-element.tsx`), 'utf8'))
    const named = docs?.csspart.map(({ name }) => name) ?? []
    // “One star; also `star-on`.”
    const also =
      docs?.csspart.flatMap(({ description }) => description.match(/(?<=`)[\w-]+(?=`)/g) ?? []) ?? []
    const used = partsIn(sources)
    expect(named.filter((name) => !used.includes(name))).toEqual([])
    expect(used.filter((name) => !named.includes(name) && !also.includes(name))).toEqual([])
  })
})

/** Names in `part="note status"`, `part={touched ? 'button sheet' : 'sheet'}` and so on; those made of values left out. */
function partsIn(tsx: string): string[] {
  const plain = [...tsx.matchAll(/\bpart="([^"]+)"/g)].map(([, names = '']) => names)
  const made = [...tsx.matchAll(/\bpart=\{(.+?)\}(?=[\s>])/g)].flatMap(([, code = '']) =>
    [...code.matchAll(/['`]([^'`]*)['`]/g)].map(([, names = '']) => names),
  )
  const names = [...plain, ...made].flatMap((names) => names.split(' '))
  return [...new Set(names.filter((name) => !name.includes('${')))].sort()
}

describe('elementDocs', () => {
  const read = (tags: string) =>
    elementDocs(`/**\n * Says.\n *\n * @element my-tag\n${tags}\n */\nexport class Mine {}`)

  it('reads names, types, defaults and what is said on two lines', () => {
    expect(read(' * @attr {a|b} how - One\n *   and two.\n * @cssprop [--x=1px] - Space.')).toMatchObject({
      className: 'Mine',
      tagName: 'my-tag',
      description: 'Says.',
      attr: [{ name: 'how', type: 'a|b', description: 'One and two.' }],
      cssprop: [{ name: '--x', default: '1px', description: 'Space.' }],
    })
  })

  it('has a name for the default slot: none', () => {
    expect(read(' * @slot - Everything.')?.slot).toEqual([{ name: '', description: 'Everything.' }])
  })

  it('names a line that cannot be read', () => {
    expect(() => read(' * @attr how')).toThrow('how')
  })

  it('passes over sources without an element', () => {
    expect(elementDocs('export class Mine {}')).toBeUndefined()
  })
})
