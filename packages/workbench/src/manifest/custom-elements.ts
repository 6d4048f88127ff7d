import type { DocLine, ElementDocs } from './element-docs.ts'

/**
 * The custom elements manifest, which editors and documentation tools read.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function customElements(files: readonly { readonly path: string; readonly docs: ElementDocs }[]) {
  return {
    schemaVersion: '2.1.0',
    modules: files.map(({ path, docs }) => ({
      kind: 'javascript-module',
      path,
      declarations: [declaration(docs)],
      exports: [
        { kind: 'js', name: docs.className, declaration: { name: docs.className, module: path } },
        {
          kind: 'custom-element-definition',
          name: docs.tagName,
          declaration: { name: docs.className, module: path },
        },
      ],
    })),
  }
}

const typed = ({ name, type, description }: DocLine) => ({
  name,
  ...(type && { type: { text: type } }),
  description,
})

function declaration({
  className,
  tagName,
  description,
  attr,
  prop,
  fires,
  slot,
  cssprop,
  csspart,
}: ElementDocs) {
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName,
    description,
    attributes: attr.map((one) => ({ ...typed(one), fieldName: camelCase(one.name) })),
    members: [
      ...attr.map((one) => ({
        kind: 'field',
        ...typed({ ...one, name: camelCase(one.name) }),
        attribute: one.name,
      })),
      ...prop.map((one) => ({ kind: 'field', ...typed(one) })),
    ],
    events: fires.map(typed),
    slots: slot.map(({ name, description }) => ({ name, description })),
    cssProperties: cssprop.map((one) => ({ ...typed(one), ...(one.default && { default: one.default }) })),
    cssParts: csspart.map(({ name, description }) => ({ name, description })),
  }
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
