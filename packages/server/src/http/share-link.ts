import { CHANNEL_PARAMETER, CODE_PARAMETER, isChannel, isCode, PATHS } from '@goodword/protocol'
import { Hono } from 'hono'
import { landingAddress } from '../landing-address.ts'
import type { AppDependencies } from './environment.ts'
import { Refusal } from './problem-response.ts'

/**
 * `GET /i/CODE/CHANNEL`: sends a friend to the shop. Where to is the shop's setting, never part of the address.
 * A code that is unknown, malformed or cut off still brings the friend to the shop, only without a referral.
 */
export function shareLink({ store }: AppDependencies): Hono {
  return new Hono().get('/*', async (c) => {
    const url = new URL(c.req.url)
    const shop = await store.shopByShareHost(url.host)
    if (!shop) throw new Refusal('route_unknown')

    const [code, channel] = segments(url.pathname)
    const known = isCode(code) && (await store.advocatesByCode(shop.id, [code])).has(code)
    const parameters: [string, string][] = []
    if (known) parameters.push([CODE_PARAMETER, code])
    if (known && isChannel(channel)) parameters.push([CHANNEL_PARAMETER, channel])
    return new Response(null, {
      status: 302,
      headers: {
        location: landingAddress(shop.landingUrl, url.search, parameters),
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
