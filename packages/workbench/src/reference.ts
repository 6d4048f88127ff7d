import { mkdirSync, writeFileSync } from 'node:fs'
import { referencePages } from './reference/reference-pages.ts'
import { inRepository } from './root.ts'

/** `pnpm reference` writes the pages that are made from the source. After `pnpm build`. */
mkdirSync(inRepository('docs/reference'), { recursive: true })
for (const [path, text] of await referencePages()) {
  writeFileSync(inRepository(path), text)
  console.log(path)
}
