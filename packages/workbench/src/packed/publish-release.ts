import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { publishedPackages, tarballOf } from './published-packages.ts'

const LIMIT = 2 * 60_000

export interface PublishReleaseOptions {
  /** Folder of the tarballs that `packRelease` made. */
  readonly from: string
  /** Does everything except publishing. */
  readonly dryRun: boolean
  /** Whether npm states where the packages were built, which it can in a workflow only. */
  readonly provenance: boolean
  /** Folder that npm runs in, and reads its settings in. @default the repository */
  readonly cwd?: string
  readonly say: (line: string) => void
}

/**
 * Publishes the packages, each after those that it depends on. What the registry has already is left alone, so a release
 * that broke off half-way can be run again.
 *
 * @throws Error when a tarball is missing, or with what npm said
 */
export async function publishRelease({ from, dryRun, provenance, cwd = ROOT, say }: PublishReleaseOptions) {
  const packages = publishedPackages().map((one) => ({ ...one, tarball: resolve(from, tarballOf(one)) }))
  const missing = packages.find(({ tarball }) => !existsSync(tarball))
  if (missing) throw new Error(`${missing.tarball} is missing: all packages are published together`)
  for (const { name, version, tarball } of packages) {
    if (await isPublished(`${name}@${version}`, cwd)) {
      say(`${name} ${version} is there already`)
      continue
    }
    const how = dryRun ? ['--dry-run'] : [provenance ? '--provenance' : '--no-provenance']
    const { code, output } = await runQuietly(
      'npm',
      ['publish', tarball, ...tagged(version), ...how],
      LIMIT,
      {
        cwd,
      },
    )
    if (code !== 0) throw new Error(`npm publish ${name}: ${output}`)
    // It says where the statement of provenance can be read.
    say(output.trim())
    say(`${name} ${version} ${dryRun ? 'could be published' : 'published'}`)
  }
}

/** npm asks for a name where `npm install` is not to take the version by itself. It gives all others theirs, but not to old ones. */
function tagged(version: string): string[] {
  return ['--access', 'public', ...(version.includes('-') ? ['--tag', 'next'] : [])]
}

/** @throws Error when the registry does not answer: what is not known is not published */
async function isPublished(version: string, cwd: string): Promise<boolean> {
  const { code, output } = await runQuietly('npm', ['view', version, 'version'], LIMIT, { cwd })
  if (code !== 0 && !/\bE404\b/.test(output)) throw new Error(`npm view ${version}: ${output}`)
  return code === 0
}
