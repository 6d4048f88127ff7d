import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** A file of a folder, as a plain web server would send it; the folder's first page for `/`. */
export async function siteFile(folder: string, path: string) {
  const { pathname } = new URL(path, 'http://site')
  const file = pathname === '/' ? '/index.html' : pathname
  const body = await readFile(join(folder, file)).catch(() => undefined)
  return body && { type: TYPES[extname(file)] ?? 'application/octet-stream', body }
}
