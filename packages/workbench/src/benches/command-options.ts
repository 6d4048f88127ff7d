import { readFileSync } from 'node:fs'
import { inRepository } from '../root.ts'

/** Options that the command `goodword` gives to Node by its first line, so that what is measured is what runs. */
export function commandOptions(): string[] {
  const [first = ''] = readFileSync(inRepository('packages/server/bin/goodword.mjs'), 'utf8').split('\n', 1)
  return first.match(/--\S+/g) ?? []
}
