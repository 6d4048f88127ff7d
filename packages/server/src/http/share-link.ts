import { CHANNEL_PARAMETER, CODE_PARAMETER, isChannel, isCode, PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { landingAddress } from '../sharing/landing-address.ts'
import { shareAddress } from '../sharing/share-address.ts'
import { sharePreview } from '../sharing/share-preview.ts'
import type { RouteTools } from './environment.ts'
import { Refusal } from './problem-response.ts'
import { readsPreview } from './robot.ts'
import { sharePreviewPage } from './share-preview.ts'

/**
 * `GET /i/CODE/CHANNEL`: sends a friend to the shop. Where to is the shop's setting, never part of the address.
 * A program that reads pages gets a small one that says what is behind the link: it is what a chat shows when the link is pasted there.
 * A code that is unknown, malformed or cut off still brings the friend to the shop, only without a referral; where there are
 * several shops, to the one of its host.
 */
export function shareLink(app: RouteTools): Hono {
  const { store } = app
  return new Hono().get('/*', async (c) => {
    const url = new URL(c.req.url)
    const [code, channel] = segments(url.pathname)
    // Several shops, and a host that is none's of them: links that were shared before there was a second shop go on working.
    const shop =
      (await store.shopByShareHost(url.host)) ?? (isCode(code) ? await store.shopByCode(code) : undefined)
    if (!shop) throw new Refusal('route_unknown')

    // As it was given out, so that the browser knows it again, however the link was typed.
    const known = isCode(code) ? (await store.advocatesByCode(shop.id, [code])).get(code)?.code : undefined
    const agent = c.req.header('user-agent')
    const parameters: [string, string][] = []
    if (known) parameters.push([CODE_PARAMETER, known])
    if (known && isChannel(channel)) parameters.push([CHANNEL_PARAMETER, channel])
    const landing = landingAddress(shop.landingUrl, url.search, parameters)
    if (known && readsPreview(agent)) {
      const link = shareAddress(shop, [known, channel].filter(Boolean).join('/'), app.publicUrl)
      c.header('cache-control', 'public, max-age=3600')
      c.header('vary', 'User-Agent')
      return c.html(sharePreviewPage({ ...(await sharePreview(app, shop)), link, landing }))
    }
    return new Response(null, {
      status: 302,
      headers: {
        location: landing,
        'cache-control': 'no-store',
        // The shop may see on which site the link was opened, but no more of it.
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
    })
  })
}

/** What stands after `/i/`, wherever the server is mounted. */
function segments(path: string): string[] {
  return path.slice(path.indexOf(`${PATHS.share}/`) + PATHS.share.length + 1).split('/')
}
