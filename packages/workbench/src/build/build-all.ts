import { rm } from 'node:fs/promises'
import { inRepository } from '../root.ts'
import { buildTag } from './build-tag.ts'
import { bundle, bundleExample } from './bundle.ts'
import { declarations } from './declarations.ts'
import { writeLicences } from './licences.ts'
import { type Say, step } from './step.ts'

export interface BuildOptions {
  /** Hears one line about each finished step. */
  readonly say: Say
  /** Whether to write type declarations, which only people who import the packages need. */
  readonly types: boolean
}

/**
 * Builds everything: packages, the tag with its chunks, and the example that has a build.
 *
 * @throws BuildError naming the step that failed
 */
export async function buildAll({ say, types }: BuildOptions): Promise<void> {
  const code = (mode: string) => step(say, mode, () => bundle(mode))
  const typesOf = (name: string) => step(say, `${name} (types)`, () => declarations(name))

  await rm(inRepository('packages/server/dist'), { recursive: true, force: true })
  // Every package leaves its dependencies to the installer, so none has to wait for another one's code.
  await Promise.all(['protocol', 'core', 'widget', 'server'].map(code))
  await buildTag({ say })
  await code('dashboard')
  await step(say, 'licences', async () => `${writeLicences()} libraries`)
  await step(say, 'npm-shop', () => bundleExample('npm-shop'))

  if (!types) return
  await typesOf('protocol')
  await Promise.all([typesOf('core').then(() => typesOf('widget')), typesOf('server')])
}
