import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { inRepository } from '../root.ts'
import { INSIDE_THE_SERVER } from './library-build.ts'

/** Code of others inside one of our built files. */
export interface Inside {
  /** Folders below `packages` of the libraries. */
  readonly libraries: readonly string[]
  /** Where their licences are, beside the built file. */
  readonly licences: string
}

/** Built files that hold libraries; their licences ask to travel along. */
export const INSIDE: Readonly<Record<'tag' | 'admin' | 'server', Inside>> = {
  tag: {
    libraries: [
      'core/node_modules/js-cookie',
      'core/node_modules/ky',
      'widget/node_modules/@preact/signals-core',
      'widget/node_modules/lean-qr',
      'widget/node_modules/preact',
    ],
    licences: inRepository('packages/server/dist/tag/licences.txt'),
  },
  admin: {
    libraries: [
      'dashboard/node_modules/@preact/signals',
      'dashboard/node_modules/ky',
      'dashboard/node_modules/preact',
      'dashboard/node_modules/valibot',
      'widget/node_modules/@preact/signals-core',
    ],
    licences: inRepository('packages/server/dist/admin/licences.txt'),
  },
  server: {
    libraries: INSIDE_THE_SERVER.map((name) => `server/node_modules/${name}`),
    licences: inRepository('packages/server/dist/licences.txt'),
  },
}

/**
 * Writes the licence texts of the libraries inside our built files. Comments are taken out of what shoppers load.
 *
 * @returns how many there are
 * @throws Error when a library has no licence file
 */
export function writeLicences(): number {
  const all = Object.values(INSIDE)
  for (const { libraries, licences } of all) {
    writeFileSync(licences, libraries.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`))
  }
  return all.flatMap(({ libraries }) => libraries).length
}

function licenceOf(folder: string): string {
  const path = inRepository('packages', folder)
  const [file] = globSync('{LICENSE,license,LICENSE.md}', { cwd: path })
  if (!file) throw new Error(`${folder} has no licence file`)
  const { name, version } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  return `${name} ${version}\n\n${readFileSync(`${path}/${file}`, 'utf8').trim()}\n`
}
