import { PATHS } from '@goodword/protocol'
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { INCOMPLETE } from '../missing-files.ts'
import { type Coding, openTagFolder } from '../tag-folder.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'

/** The pasted script keeps its address for ever, so it is asked for again after five minutes; nobody waits for that. */
const ENTRY_CACHE = 'public, max-age=300, stale-while-revalidate=86400'
/** A chunk's name holds a hash of its bytes, another script's its version: what they name never changes. */
const FIXED_CACHE = 'public, max-age=31536000, immutable'

/** The smallest first. */
const CODINGS: readonly Coding[] = ['br', 'gzip']

/**
 * `GET /goodword.js`, its chunks, and both of earlier releases. Every page may load them: a module script from another
 * origin needs CORS, and a page with `Cross-Origin-Embedder-Policy` also the resource policy.
 */
export function tagFiles({ tagFolder, tagReleases }: RouteTools): Hono {
  const folder = openTagFolder(tagFolder)
  return new Hono().get('/:file{goodword(?:-[\\w.-]+)?\\.js}', async (c) => {
    const name = c.req.param('file')
    c.header('access-control-allow-origin', '*')
    c.header('cross-origin-resource-policy', 'cross-origin')
    const file = (await folder.read(name)) ?? (await tagReleases?.read(name))
    if (!file && `/${name}` === PATHS.script) throw new Refusal('unavailable', INCOMPLETE)
    if (!file) throw new Refusal('route_unknown')

    const coding = codingFor(c)
    const tag = `"${file.digest}${coding ? `-${coding}` : ''}"`
    c.header('vary', 'Accept-Encoding')
    c.header('etag', tag)
    c.header('cache-control', `/${name}` === PATHS.script ? ENTRY_CACHE : FIXED_CACHE)
    if (isKnown(c, tag)) return c.body(null, 304)

    c.header('content-type', 'text/javascript; charset=utf-8')
    if (!coding) return c.body(file.bytes)
    c.header('content-encoding', coding)
    return c.body(await file.packed(coding))
  })
}

/** The smallest form that the browser takes, whatever it would rather have: they name all alike. */
function codingFor(c: Context): Coding | undefined {
  const chosen = accepts(c, {
    header: 'Accept-Encoding',
    supports: [...CODINGS],
    default: '',
    match: (accepted, { default: none }) =>
      CODINGS.find((coding) => accepted.some(({ type, q }) => type === coding && q > 0)) ?? none,
  })
  return CODINGS.find((coding) => coding === chosen)
}

/** A proxy that changes what it passes on makes the tag a weak one. @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function isKnown(c: Context, tag: string): boolean {
  const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? []
  return known.some((one) => one.replace(/^W\//, '') === tag)
}
