import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packPackages, type Tarballs } from './pack-packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: Tarballs
  }
}

/** Before the tests of packed packages: packs each of them once. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-tarballs-'))
  project.provide('tarballs', await packPackages(folder))
  return () => rm(folder, { recursive: true, force: true })
}
