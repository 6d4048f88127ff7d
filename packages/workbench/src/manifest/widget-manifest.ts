import { globSync, readFileSync } from 'node:fs'
import { inRepository } from '../root.ts'
import { customElements } from './custom-elements.ts'
import { elementDocs } from './element-docs.ts'

/** Where the widget's manifest stands. */
export const MANIFEST = inRepository('packages/widget/custom-elements.json')

/** The manifest as the widget's sources say it should be. */
export function widgetManifest(): string {
  const files = globSync('src/**/*element.tsx', { cwd: inRepository('packages/widget') }).sort()
  const documented = files.flatMap((path) => {
    const docs = elementDocs(readFileSync(inRepository('packages/widget', path), 'utf8'))
    return docs ? [{ path, docs }] : []
  })
  return `${JSON.stringify(customElements(documented), undefined, 2)}\n`
}
