import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file of the site, ready to be sent. */
export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Reads a folder into memory: address → file. `cart.html` answers at `/cart`, `index.html` at `/`.
 * Only what is listed here can be asked for, so no address leads out of the folder.
 *
 * @param edit Changes the text of every page.
 */
export function siteFiles(folder: string, edit: (html: string) => string): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const address = `/${relative(folder, path).split(sep).join('/')}`
    const bytes = readFileSync(path)
    const page = address.endsWith('.html')
    const body = page ? new TextEncoder().encode(edit(bytes.toString('utf8'))) : new Uint8Array(bytes)
    files.set(page ? address.replace(/(?:\/index)?\.html$/, '') || '/' : address, { body, type })
  }
  return files
}
