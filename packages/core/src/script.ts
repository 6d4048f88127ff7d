import type { Chunks } from './chunks.ts'
import { type ElementFile, watchElements } from './page/elements.ts'
import { partMissing } from './part-missing.ts'
import { start } from './start.ts'
import { tagOptions } from './tag-options.ts'
import { warn } from './warn.ts'

type ChunkName = keyof Chunks | ElementFile

/** Hashes in the file names of the chunks, put in by the build. */
declare const __CHUNKS__: Record<ChunkName, string>

/**
 * Chunks are found beside this file. One that failed is asked for under another address: Firefox remembers a failed
 * import until the page is reloaded.
 * @see https://github.com/whatwg/html/issues/6768
 */
function load(name: ChunkName) {
  const file = `goodword-${name}-${__CHUNKS__[name]}.js`
  // Not in one expression, which Vite takes for an asset of its own.
  const address = new URL(file, import.meta.url).href
  const bring = (address: string) => import(/* @vite-ignore */ address)
  return bring(address)
    .catch(() => bring(`${address}?r=${Date.now()}`))
    .catch(() => partMissing(name))
}

try {
  const { on } = start(tagOptions(document, import.meta.url), load)
  watchElements((name) => load(name).catch((error) => warn(error.message)), on)
} catch (error) {
  warn(`${error}`)
}
