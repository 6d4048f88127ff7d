import { PATHS } from '@goodword/protocol'
import type { Shop } from '../store/shop.ts'

/**
 * The share link of a code, without a channel.
 *
 * @param publicUrl where this server is reached, without a slash at the end; the shop's first share host replaces its host
 */
export function shareAddress(shop: Shop, code: string, publicUrl: string): string {
  const url = new URL(publicUrl)
  const [host = url.host] = shop.shareHosts
  return `${url.protocol}//${host}${url.pathname.replace(/\/$/, '')}${PATHS.share}/${code}`
}
