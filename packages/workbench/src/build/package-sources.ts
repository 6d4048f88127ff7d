import { readFileSync } from 'node:fs'
import type { ViteUserConfig } from 'vitest/config'
import { inRepository } from '../root.ts'

/** In development packages resolve to each other's source by this export condition. Built files never use it. */
export const SOURCE = '@goodword/source'

/** Absolute path of something in a package. */
export const inPackage = (name: string, ...path: string[]): string => inRepository('packages', name, ...path)

/** The version that a package is published as. */
export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')).version

/** JSX is Preact's. */
export const JSX: ViteUserConfig = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }
