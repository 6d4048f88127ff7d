/** What stands in a shadow root, as data that one page can hand to another. */
export interface Markup {
  readonly sheets: readonly string[]
  readonly children: readonly MarkupNode[]
}

export type MarkupNode =
  | string
  | {
      readonly tag: string
      readonly attributes: Readonly<Record<string, string>>
      readonly children: readonly MarkupNode[]
    }

/** Reads a shadow root. Runs in the page. */
export function readMarkup(root: ShadowRoot): Markup {
  return {
    sheets: root.adoptedStyleSheets.map((sheet) =>
      Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n'),
    ),
    children: Array.from(root.childNodes, readNode),
  }
}

function readNode(node: Node): MarkupNode {
  if (!(node instanceof Element)) return node.textContent ?? ''
  return {
    tag: node.localName,
    attributes: Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value])),
    children: Array.from(node.childNodes, readNode),
  }
}
