import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { inRepository } from '../root.ts'

/** The files that the script tag loads, by the name of their build. */
export const TAG_FILES = ['script', 'engine', 'transport', 'invite', 'welcome', 'thanks'] as const
export type TagFile = (typeof TAG_FILES)[number]

/** Bytes of each file as a browser receives it. */
export type TagSizes = Readonly<Record<TagFile, number>>

/** Bytes after brotli at its best, as servers send files that they compressed in advance. */
export function brotliSize(code: string | Uint8Array): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength
}

/**
 * Measures the built tag.
 *
 * @throws Error when it has not been built, or holds a file twice
 */
export function measureTag(folder = inRepository('packages/server/dist/tag')): TagSizes {
  const files = readdirSync(folder)
  const size = (pattern: RegExp) => {
    const [file, second] = files.filter((name) => pattern.test(name))
    if (!file || second) throw new Error(`${folder} does not hold exactly one ${pattern}: build first`)
    return brotliSize(readFileSync(join(folder, file)))
  }
  return {
    script: size(/^goodword\.js$/),
    engine: size(/^goodword-engine-[\w-]{8}\.js$/),
    transport: size(/^goodword-transport-[\w-]{8}\.js$/),
    invite: size(/^goodword-invite-[\w-]{8}\.js$/),
    welcome: size(/^goodword-welcome-[\w-]{8}\.js$/),
    thanks: size(/^goodword-thanks-[\w-]{8}\.js$/),
  }
}
