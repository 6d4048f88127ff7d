import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { inRepository } from '../root.ts'

/** Packages whose code stands inside the tag's files; their licences ask to travel along. */
export const INSIDE_THE_TAG = [
  'core/node_modules/js-cookie',
  'core/node_modules/ky',
  'widget/node_modules/@preact/signals-core',
  'widget/node_modules/lean-qr',
  'widget/node_modules/preact',
]

/** Where the licences are, beside the tag's files. */
export const LICENCES = inRepository('packages/server/dist/tag/licences.txt')

/**
 * Writes the licence texts of the libraries inside the tag's files. Comments are taken out of what shoppers load.
 *
 * @returns how many there are
 * @throws Error when a library has no licence file
 */
export function writeLicences(): number {
  const texts = INSIDE_THE_TAG.map((folder) => {
    const path = inRepository('packages', folder)
    const [file] = globSync('{LICENSE,license,LICENSE.md}', { cwd: path })
    if (!file) throw new Error(`${folder} has no licence file`)
    const { name, version } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
    return `${name} ${version}\n\n${readFileSync(`${path}/${file}`, 'utf8').trim()}\n`
  })
  writeFileSync(LICENCES, texts.join(`\n${'-'.repeat(72)}\n\n`))
  return texts.length
}
