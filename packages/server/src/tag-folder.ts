import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** From source and built, this file lies one folder below the package: `src/` or `dist/`. */
export const TAG_FOLDER = join(import.meta.dirname, '../dist/tag')

type Bytes = Uint8Array<ArrayBuffer>

/** Where the build left a compressed file, and how one is made that it did not leave. */
const CODINGS = {
  br: { ending: '.br', compress: promisify(brotliCompress) },
  gzip: { ending: '.gz', compress: promisify<Uint8Array, Buffer>(gzip) },
} as const

/** A compression as `Accept-Encoding` names it. */
export type Coding = keyof typeof CODINGS

/** A file as it is served. */
interface TagFile {
  readonly bytes: Bytes
  /** Of the bytes, for the ETag. */
  readonly digest: string
  /** The bytes compressed as far as possible: by the build, else once by this process. */
  packed(coding: Coding): Promise<Bytes>
}

/** A folder that a tag was built into. */
export interface TagFolder {
  /** The file of this name, a plain name without a path; `undefined` when there is none. */
  read(name: string): Promise<TagFile | undefined>
}

/** Keeps files in memory, read again when they change on disk: a new build needs no new start. */
export function openTagFolder(folder: string): TagFolder {
  const kept = new Map<string, { changed: number; file: TagFile }>()
  return {
    async read(name) {
      const path = join(folder, name)
      const changed = await changedAt(path)
      if (changed === undefined) return undefined
      const known = kept.get(name)
      if (known?.changed === changed) return known.file
      const file = tagFile(path, new Uint8Array(await readFile(path)), changed)
      kept.set(name, { changed, file })
      return file
    },
  }
}

async function changedAt(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.mtimeMs : undefined
}

function tagFile(path: string, bytes: Bytes, changed: number): TagFile {
  const done = new Map<Coding, Promise<Bytes>>()
  return {
    bytes,
    digest: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    packed(coding) {
      const known = done.get(coding) ?? pack(path, bytes, changed, coding)
      done.set(coding, known)
      return known
    },
  }
}

async function pack(path: string, bytes: Bytes, changed: number, coding: Coding): Promise<Bytes> {
  const { ending, compress } = CODINGS[coding]
  const built = await changedAt(path + ending)
  // One that is older was made of other bytes.
  const left = built !== undefined && built >= changed
  return new Uint8Array(left ? await readFile(path + ending) : await compress(bytes))
}
