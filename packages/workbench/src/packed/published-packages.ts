import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRepository, ROOT } from '../root.ts'

/** A package that goes to the registry. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
}

/** Every package that is not private. */
export function publishedPackages(): PublishedPackage[] {
  return globSync('packages/*/package.json', { cwd: ROOT }).flatMap((manifest) => {
    const { name, version, private: kept } = JSON.parse(readFileSync(inRepository(manifest), 'utf8'))
    return kept === true ? [] : [{ name, version, folder: inRepository(dirname(manifest)) }]
  })
}
