import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { packPackages } from './pack-packages.ts'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

const LIMIT = 2 * 60_000

export interface ReleaseOptions {
  /** Address of the repository that the packages are built in; the statement of provenance must name the same one. */
  readonly repository: string
  /** The git tag, `v1.2.3`: the version of every package. */
  readonly tag: string
  /** Does everything except publishing. */
  readonly dryRun: boolean
  readonly say: (line: string) => void
}

/**
 * Publishes the packages. What the registry has already is left alone, so a release that broke off half-way can be run
 * again.
 *
 * @throws Error when the tag names another version, or with what npm said
 */
export async function publishPackages({ repository, tag, dryRun, say }: ReleaseOptions): Promise<void> {
  const packages = publishedPackages()
  const other = packages.find(({ version }) => `v${version}` !== tag)
  if (other) throw new Error(`${other.name} is ${other.version}, not ${tag}`)
  const folder = await mkdtemp(join(tmpdir(), 'goodword-release-'))
  try {
    const tarballs = await withRepository(packages, repository, () => packPackages(folder))
    for (const { name, version } of packages) {
      if (await isPublished(name, version)) {
        say(`${name} ${version} is there already`)
        continue
      }
      const how = dryRun ? ['--dry-run'] : ['--provenance']
      await npm('publish', tarballs[name] ?? '', '--access', 'public', ...how)
      say(`${name} ${version} ${dryRun ? 'could be published' : 'published'}`)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The sources name no host, but the registry compares what a package says with where the workflow runs. */
async function withRepository<T>(
  packages: readonly PublishedPackage[],
  repository: string,
  work: () => Promise<T>,
): Promise<T> {
  const manifests = await Promise.all(
    packages.map(async ({ folder }) => {
      const file = join(folder, 'package.json')
      const directory = relative(ROOT, folder).replaceAll('\\', '/')
      return { file, directory, text: await readFile(file, 'utf8') }
    }),
  )
  try {
    for (const { file, directory, text } of manifests) {
      const place = { type: 'git', url: `git+${repository}.git`, directory }
      await writeFile(file, JSON.stringify({ ...JSON.parse(text), repository: place }, undefined, 2))
    }
    return await work()
  } finally {
    for (const { file, text } of manifests) await writeFile(file, text)
  }
}

async function isPublished(name: string, version: string): Promise<boolean> {
  const { code } = await runQuietly('npm', ['view', `${name}@${version}`, 'version'], LIMIT)
  return code === 0
}

async function npm(...args: string[]): Promise<void> {
  const { code, output } = await runQuietly('npm', args, LIMIT)
  if (code !== 0) throw new Error(`npm ${args.join(' ')}: ${output}`)
}
