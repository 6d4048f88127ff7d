import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { PATHS, pinnedScript } from '@goodword/protocol'
import { CHUNK_MODES } from '../build/tag-files.ts'

/**
 * What a package promises and does not hold: the files that its package.json names, and of the server also the tag of its own version
 * and the owner's pages, with all that those load.
 *
 * @param folder of the package, built
 * @returns paths in it, none when all is there
 */
export function missingFiles(folder: string): string[] {
  const read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, bin, exports, sideEffects } = read
  const named = [bin, exports, sideEffects].flatMap(leaves).filter((path) => !/^\.\/src\/|\*/.test(path))
  const entries = named.map((path) => join(folder, path))
  const loaded = name === '@goodword/server' ? loadedByBrowsers(join(folder, 'dist'), version) : []
  const missing = [...withAllThatTheyName(entries, IMPORTED), ...loaded].filter((path) => !existsSync(path))
  return [...new Set(missing)].map((path) => relative(folder, path).replaceAll('\\', '/'))
}

const TAG_MODE = 'tag-'
const IMPORTED = /\b(?:from|import)\b[\s(]*["'`](\.\.?\/[\w./-]+\.js)["'`]/g
const CHUNK = /\b(goodword-[\w-]+\.js)\b/g
const ADDRESS = /\b(?:src|href)="\.\/([\w.-]+)"/g

/** Every text in a tree of conditions. */
function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : []
}

function loadedByBrowsers(dist: string, version: string): string[] {
  const page = join(dist, 'admin/index.html')
  const tag = [PATHS.script, pinnedScript(version)].map((path) => join(dist, 'tag', path))
  const scripts = withAllThatTheyName([...tag, ...tag.flatMap(chunksOf)], CHUNK)
  return [
    ...withAllThatTheyName(withAllThatTheyName([page], ADDRESS), IMPORTED),
    ...scripts.flatMap((script) => [script, `${script}.br`, `${script}.gz`]),
    ...['admin', 'tag'].map((part) => join(dist, part, 'licences.txt')),
  ]
}

/** The entry puts the names of its chunks together from their parts and hashes. */
function chunksOf(entry: string): string[] {
  if (!existsSync(entry)) return []
  const code = readFileSync(entry, 'utf8')
  return CHUNK_MODES.map((mode) => {
    const part = mode.slice(TAG_MODE.length)
    const [, hash = 'no-hash'] = new RegExp(`\\b${part}:"([\\w-]{8})"`).exec(code) ?? []
    return join(dirname(entry), `goodword-${part}-${hash}.js`)
  })
}

/** What is named may name more. */
function withAllThatTheyName(paths: readonly string[], pattern: RegExp): string[] {
  const all = new Set(paths)
  for (const path of all) {
    if (!existsSync(path) || !/\.(?:m?js|html)$/.test(path)) continue
    const found = readFileSync(path, 'utf8').matchAll(pattern)
    for (const [, name = ''] of found) all.add(join(dirname(path), name))
  }
  return [...all]
}
