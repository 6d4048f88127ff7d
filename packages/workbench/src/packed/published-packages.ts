import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRepository, ROOT } from '../root.ts'

/** A package that goes to the registry. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
  /** Names of the packages that it brings along, ours and others. */
  readonly dependencies: readonly string[]
}

/** Every package that is not private; each comes after those of ours that it depends on. */
export function publishedPackages(): PublishedPackage[] {
  return dependenciesFirst(
    globSync('packages/*/package.json', { cwd: ROOT }).flatMap((manifest) => {
      const read = JSON.parse(readFileSync(inRepository(manifest), 'utf8'))
      const { name, version, private: kept, dependencies = {} } = read
      const folder = inRepository(dirname(manifest))
      return kept === true ? [] : [{ name, version, folder, dependencies: Object.keys(dependencies) }]
    }),
  )
}

/** Name of the file that `pnpm pack` writes. */
export function tarballOf({ name, version }: PublishedPackage): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}

/** Between two publications the registry may be asked for the first one: what it depends on must be there then. */
function dependenciesFirst(packages: readonly PublishedPackage[]): PublishedPackage[] {
  const ordered = new Set<PublishedPackage>()
  const add = (one: PublishedPackage) => {
    for (const other of packages) if (one.dependencies.includes(other.name)) add(other)
    ordered.add(one)
  }
  packages.forEach(add)
  return [...ordered]
}
