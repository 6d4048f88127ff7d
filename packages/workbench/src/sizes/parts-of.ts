import { decode } from '@jridgewell/sourcemap-codec'
import { build } from 'vite'
import { inRepository } from '../root.ts'
import { brotliSize } from './measure-tag.ts'

/** What one module adds to a built file. */
export interface Part {
  readonly name: string
  /** Minified bytes, by the source map. */
  readonly bytes: number
  /** Its share of the file's bytes after brotli: compression works across modules, so this is an estimate. */
  readonly brotli: number
}

/** One built file, taken apart. */
export interface Parts {
  /** Bytes of the whole file after brotli. */
  readonly total: number
  /** The dearest first. */
  readonly parts: readonly Part[]
}

/** Builds one of the tag's files in memory and answers what each module in it costs. */
export async function partsOf(mode: string): Promise<Parts> {
  const configFile = inRepository('vite.config.ts')
  const built = await build({
    configFile,
    configLoader: 'native',
    mode,
    logLevel: 'warn',
    build: { write: false, sourcemap: true },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk' || !chunk.map) throw new Error(`"${mode}" made no code with a source map`)
  const shipped = chunk.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n')
  // The hint for V8 came after the map was made.
  const code = shipped.replace(/^\/\/# \w+\n/, '')
  const bytes = bytesBySource(code, chunk.map.mappings, chunk.map.sources.map(moduleName))
  const total = brotliSize(shipped)
  const share = total / [...bytes.values()].reduce((sum, size) => sum + size, 0)
  const parts = [...bytes]
    .map(([name, size]) => ({ name, bytes: size, brotli: Math.round(size * share) }))
    .sort((a, b) => b.bytes - a.bytes)
  return { total, parts }
}

/** Counts each stretch of generated code for the module that the source map says it came from. */
export function bytesBySource(
  code: string,
  mappings: string,
  sources: readonly string[],
): Map<string, number> {
  const bytes = new Map<string, number>()
  const lines = code.split('\n')
  decode(mappings).forEach((segments, index) => {
    const line = lines[index] ?? ''
    segments.forEach(([from, source], position) => {
      const stretch = line.slice(from, segments[position + 1]?.[0])
      const name = (source === undefined ? undefined : sources[source]) ?? '(glue)'
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(stretch))
    })
  })
  return bytes
}

/** `…/node_modules/ky/distribution/core/Ky.js` → `ky`; our own files are named from packages/ on. */
function moduleName(source: string | null): string {
  const [, name] = /.*node_modules\/((?:@[\w-]+\/)?[\w.-]+)/.exec(source ?? '') ?? []
  return name ?? source?.replace(/^(\.\.\/)+/, '') ?? '(glue)'
}
