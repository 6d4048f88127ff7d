import { extname } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { backEnd } from './back-end.ts'
import { siteFiles } from './site-files.ts'

export interface ShopOptions {
  /** Folder with the shop's pages. */
  readonly folder: string
  /** Address of the Goodword server as it stands in the pages. */
  readonly writtenUrl: string
  /** Address of the Goodword server to put in its place. @default writtenUrl */
  readonly goodwordUrl?: string | undefined
  /** The shop's secret key at Goodword, `sk_…`. Without it orders are not signed. */
  readonly secretKey?: string | undefined
  /** Page for addresses that no file answers, with this status: 200 for a single-page app. */
  readonly otherwise: { readonly page: string; readonly status: 200 | 404 }
}

/**
 * A whole small shop: pages, checkout, and a strict Content-Security-Policy under which Goodword works:
 * its origin in `script-src` and `connect-src`, nothing inline.
 */
export function createShop(options: ShopOptions): Hono {
  const { folder, writtenUrl, otherwise } = options
  const goodword = new URL(options.goodwordUrl ?? writtenUrl)
  const address = goodword.href.replace(/\/$/, '')
  const files = siteFiles(folder, (html) => html.replaceAll(writtenUrl, address))

  const app = new Hono()
  app.use(
    compress(),
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", goodword.origin],
        connectSrc: ["'self'", goodword.origin],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // The referral server must see which shop a report comes from.
      referrerPolicy: 'strict-origin-when-cross-origin',
      // The examples run on plain http on this machine.
      strictTransportSecurity: false,
    }),
  )
  app.route('/', backEnd(options.secretKey))
  app.get('*', etag(), (c) => {
    const { path } = c.req
    const found = files.get(path)
    // A missing script or picture is not a page: answering one would hide the mistake.
    const file = found ?? (extname(path) === '' ? files.get(otherwise.page) : undefined)
    if (!file) return c.text('Not found', 404)
    const immutable = found && path.startsWith('/assets/')
    c.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.header('Content-Type', file.type)
    return c.body(file.body, found ? 200 : otherwise.status)
  })
  return app
}
