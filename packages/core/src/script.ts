import type { Chunks } from './chunks.ts'
import { whenElementNear } from './elements.ts'
import { start } from './start.ts'
import { tagOptions } from './tag-options.ts'
import { warn } from './warn.ts'

/** File names of the chunks, put in by the build. */
declare const __CHUNKS__: Record<keyof Chunks | 'widget', string>

/**
 * Chunks are found beside this file. One that failed is asked for under another address: Firefox remembers a failed
 * import until the page is reloaded.
 * @see https://github.com/whatwg/html/issues/6768
 */
async function load(name: keyof typeof __CHUNKS__) {
  const address = new URL(__CHUNKS__[name], import.meta.url).href
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
  start(tagOptions(document, import.meta.url), chunks)
  whenElementNear(() => load('widget').catch(() => warn('the widget cannot be loaded')))
} catch (error) {
  warn(`${error}`)
}
