import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const compress = promisify(brotliCompress)

/** A file as it is served. */
export interface TagFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of the bytes, for the ETag. */
  readonly digest: string
  /** The bytes compressed as far as brotli can; done once. */
  brotli(): Promise<Uint8Array<ArrayBuffer>>
}

/** The folder that the tag was built into. */
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
      const found = await stat(path).catch(() => undefined)
      if (!found?.isFile()) return undefined
      const known = kept.get(name)
      if (known?.changed === found.mtimeMs) return known.file
      const file = tagFile(new Uint8Array(await readFile(path)))
      kept.set(name, { changed: found.mtimeMs, file })
      return file
    },
  }
}

function tagFile(bytes: Uint8Array<ArrayBuffer>): TagFile {
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined
  return {
    bytes,
    digest: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    brotli() {
      compressed ??= compress(bytes).then((packed) => new Uint8Array(packed))
      return compressed
    },
  }
}
