import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from '../run-quietly.ts'
import { publishedPackages, tarballOf } from './published-packages.ts'

const LIMIT = 60_000

/** Path of the tarball, by the name of its package. */
export type Tarballs = Readonly<Record<string, string>>

/**
 * Packs every published package as the release does. They must have been built.
 *
 * @throws Error with what pnpm said
 */
export async function packPackages(into: string): Promise<Tarballs> {
  const packed = publishedPackages().map(async (one) => {
    const { code, output } = await runQuietly('pnpm', ['pack', '--pack-destination', into], LIMIT, {
      cwd: one.folder,
    })
    const file = join(into, tarballOf(one))
    if (code !== 0 || !existsSync(file)) throw new Error(`pnpm pack ${one.name}: ${output}`)
    return [one.name, file] as const
  })
  return Object.fromEntries(await Promise.all(packed))
}
