import { SERVER_PATHS } from '@goodword/protocol'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { confirmAddress, openLink } from '../advocates/confirm-address.ts'
import { fillPlaces } from '../fill-places.ts'
import { mailWords } from '../mail/mail-words.ts'
import { entryAddress } from '../sharing/entry-address.ts'
import type { RouteTools } from './environment.ts'

/** Plain and calm; follows the reader's light or dark setting. */
const STYLE = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem}
main{max-width:32rem;margin:0 auto}h1{font-size:1.5rem;line-height:1.25}
button{font:inherit;min-height:44px;padding:.5rem 1.5rem;border-radius:.5rem;border:1px solid;cursor:pointer}`

/**
 * `GET /v1/confirm?token=…`: the page behind the link in a mail. It only asks: mail scanners open every link, so nothing may happen
 * before the button is pressed, which is a `POST` to the same address. One page for every mail program: no script. The answer leads back to the
 * shop, with a secret that opens the account in this browser.
 */
export function confirmRoute(app: RouteTools): Hono {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [NONCE],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // The address holds the token.
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
  })
  const limit = app.limits.byNetwork('words')
  return new Hono()
    .get(SERVER_PATHS.confirm, headers, limit, async (c) => {
      const { page, ...words } = wordsFor(c)
      const link = await openLink(app, c.req.query('token') ?? '')
      if (!link) return c.html(document(c, words, page.lostTitle, html`<p>${page.lost}</p>`), 410)
      const { shop, proven, isClaimed, name } = link
      const asked = isClaimed ? page.claimQuestion : page.question
      const question = fillPlaces(proven ? page.openQuestion : asked, { shop: shop.name })
      const form = html`<p>${question}</p>
${name ? html`<p>${fillPlaces(page.name, { name })}</p>` : ''}
<form method="post"><button type="submit">${proven ? page.openButton : page.button}</button></form>
<p>${page.notYou}</p>`
      return c.html(document(c, words, proven ? page.openTitle : page.title, form))
    })
    .post(SERVER_PATHS.confirm, headers, limit, async (c) => {
      const { page, ...words } = wordsFor(c)
      const link = await openLink(app, c.req.query('token') ?? '')
      if (!link) return c.html(document(c, words, page.lostTitle, html`<p>${page.lost}</p>`), 410)
      const address = entryAddress(link.shop.landingUrl, await confirmAddress(app, link))
      const back = fillPlaces(page.back, { shop: link.shop.name })
      const body = html`<p>${page.done}</p>
<p><a href="${address}" rel="noreferrer">${back}</a></p>`
      return c.html(document(c, words, link.proven ? page.openTitle : page.doneTitle, body))
    })
}

function wordsFor(c: Context) {
  const asked = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((one) => one.split(';')[0]?.trim() ?? '')
  c.header('cache-control', 'no-store')
  c.header('vary', 'Accept-Language')
  return mailWords(asked)
}

function document(
  c: Context,
  { language, direction }: { language: string; direction: string },
  title: string,
  body: ReturnType<typeof html>,
) {
  const nonce: unknown = c.get('secureHeadersNonce')
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style nonce="${typeof nonce === 'string' ? nonce : ''}">${STYLE}</style>
</head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>
`
}
