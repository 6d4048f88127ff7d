import { SERVER_PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { secureHeaders } from 'hono/secure-headers'
import { FIRST_PAGE, INCOMPLETE } from '../../missing-files.ts'
import { openTagFolder } from '../../tag-folder.ts'
import type { RouteTools } from '../environment.ts'
import { Refusal } from '../problem-response.ts'

/** Their names hold a hash of their bytes; the page itself is asked for each time. */
const FOREVER = 'public, max-age=31536000, immutable'

const MEDIA = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' }

/**
 * `GET /admin/`: the owner's pages. Nothing is written into them, so they are the same for everybody; what they show they ask for.
 * All addresses in them are relative: the server may be mounted under a path.
 */
export function ownerPages({ pagesFolder }: RouteTools): Hono {
  if (pagesFolder === undefined) return new Hono()
  const folder = openTagFolder(pagesFolder)
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
  })
  const { owner } = SERVER_PATHS

  return new Hono()
    .get(owner, headers, (c) => c.redirect(`${owner.slice(1)}/`, 308))
    .get(`${owner}/`, headers, async (c) => {
      const page = await folder.read(FIRST_PAGE)
      if (!page) throw new Refusal('unavailable', INCOMPLETE)
      c.header('cache-control', 'no-cache')
      c.header('x-robots-tag', 'noindex')
      c.header('content-type', 'text/html; charset=utf-8')
      return c.body(page.bytes)
    })
    .get(`${owner}/:file{[\\w-]+\\.(?:js|css|svg)}`, headers, async (c) => {
      const name = c.req.param('file')
      const file = await folder.read(name)
      if (!file) throw new Refusal('route_unknown')
      const coding = accepts(c, {
        header: 'Accept-Encoding',
        supports: ['br', 'identity'],
        default: 'identity',
      })
      c.header('cache-control', FOREVER)
      c.header('vary', 'Accept-Encoding')
      c.header('content-type', mediaOf(name))
      if (coding !== 'br') return c.body(file.bytes)
      c.header('content-encoding', 'br')
      return c.body(await file.packed('br'))
    })
}

function mediaOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return Object.entries(MEDIA).find(([known]) => known === ending)?.[1] ?? 'application/octet-stream'
}
