import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { packPackages } from './pack-packages.ts'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

const LIMIT = 60_000

export interface PackReleaseOptions {
  /** Address of the repository that the packages are built in; the statement of provenance must name the same one. */
  readonly repository: string
  /** The git tag, `v1.2.3`: the version of every package. */
  readonly tag: string
  /** Folder for the tarballs. */
  readonly into: string
}

/**
 * Packs what a tag names. The packages must have been built.
 *
 * @throws Error when the tag names another version, or with what pnpm, tar or npm said
 */
export async function packRelease({ repository, tag, into }: PackReleaseOptions): Promise<void> {
  const packages = publishedPackages()
  const other = packages.find(({ version }) => `v${version}` !== tag)
  if (other) throw new Error(`${other.name} is ${other.version}, not ${tag}`)
  const place = await mkdtemp(join(tmpdir(), 'goodword-pack-'))
  try {
    const tarballs = await packPackages(place)
    await mkdir(into, { recursive: true })
    for (const one of packages) {
      const unpacked = join(place, one.name)
      await mkdir(unpacked, { recursive: true })
      await run('tar', ['-xzf', tarballs[one.name] ?? '', '-C', unpacked], place)
      await nameRepository(join(unpacked, 'package/package.json'), repository, one)
      await run('npm', ['pack', '--ignore-scripts', '--pack-destination', into], join(unpacked, 'package'))
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** The sources name no host, but the registry compares what a package says with where the workflow runs. */
async function nameRepository(
  manifest: string,
  repository: string,
  { folder }: PublishedPackage,
): Promise<void> {
  const directory = relative(ROOT, folder).replaceAll('\\', '/')
  const place = { type: 'git', url: `git+${repository}.git`, directory }
  const read = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, `${JSON.stringify({ ...read, repository: place }, undefined, 2)}\n`)
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await runQuietly(command, args, LIMIT, { cwd })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`)
}
