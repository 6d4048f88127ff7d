import type { Chunks } from './chunks.ts'
import { type ElementFile, watchElements } from './elements.ts'
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
async function load(name: ChunkName) {
  const address = new URL(`goodword-${name}-${__CHUNKS__[name]}.js`, import.meta.url).href
  try {
    return await import(/* @vite-ignore */ address)
  } catch {
    return import(/* @vite-ignore */ `${address}?r=${Date.now()}`)
  }
}

const chunks: Chunks = {
  engine: () => load('engine'),
  transport: () => load('transport'),
  purchases: () => load('purchases'),
  links: () => load('links'),
  cart: () => load('cart'),
  consentMode: () => load('consentMode'),
  inspect: () => load('inspect'),
}

try {
  const { on } = start(tagOptions(document, import.meta.url), chunks)
  watchElements((name) => load(name).catch(() => warn(`${name} cannot be loaded`)), on)
} catch (error) {
  warn(`${error}`)
}
