import { PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { openTagFolder } from '../tag-folder.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'

/** The pasted script keeps its address for ever, so it is asked for again after five minutes; nobody waits for that. */
const ENTRY_CACHE = 'public, max-age=300, stale-while-revalidate=86400'
/** A chunk's name holds a hash of its bytes: it never changes. */
const CHUNK_CACHE = 'public, max-age=31536000, immutable'

/**
 * `GET /goodword.js` and its chunks. Every page may load them: a module script from another origin needs CORS, and
 * a page with `Cross-Origin-Embedder-Policy` also the resource policy.
 */
export function tagFiles({ tagFolder }: RouteTools): Hono {
  const folder = openTagFolder(tagFolder)
  return new Hono().get('/:file{goodword[\\w-]*\\.js}', async (c) => {
    const name = c.req.param('file')
    c.header('access-control-allow-origin', '*')
    c.header('cross-origin-resource-policy', 'cross-origin')
    const file = await folder.read(name)
    if (!file) throw new Refusal('route_unknown')

    const coding = accepts(c, {
      header: 'Accept-Encoding',
      supports: ['br', 'identity'],
      default: 'identity',
    })
    const brotli = coding === 'br'
    const tag = `"${file.digest}${brotli ? '-br' : ''}"`
    c.header('vary', 'Accept-Encoding')
    c.header('etag', tag)
    c.header('cache-control', `/${name}` === PATHS.script ? ENTRY_CACHE : CHUNK_CACHE)
    if (
      c.req
        .header('if-none-match')
        ?.split(/\s*,\s*/)
        .includes(tag)
    )
      return c.body(null, 304)

    c.header('content-type', 'text/javascript; charset=utf-8')
    if (brotli) c.header('content-encoding', 'br')
    return c.body(brotli ? await file.brotli() : file.bytes)
  })
}
