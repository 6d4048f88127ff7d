import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Endings of compressed files, and what makes them as small as it can. */
const CODINGS = {
  '.br': (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }),
  '.gz': (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/** Writes each script of a folder compressed beside it, so that no server has to. Answers how many there are. */
export async function compressTag(folder: string): Promise<string> {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const bytes = await readFile(join(folder, name))
    await Promise.all(
      Object.entries(CODINGS).map(async ([ending, compress]) =>
        writeFile(join(folder, name + ending), await compress(bytes)),
      ),
    )
  }
  return `${scripts.length} scripts`
}
