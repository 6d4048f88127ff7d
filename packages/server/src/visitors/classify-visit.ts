import { isChannel } from '@goodword/protocol'
import { FORUM_NAMES, MEDIA, REFERRING_HOSTS, SEARCH_NAMES, type VisitSource } from './referring-hosts.ts'

/** What a browser says about where a visit came from. */
export interface VisitOrigin {
  /** What stands in the link, when it was shared through Goodword. */
  readonly channel?: string | undefined
  readonly referringHost?: string | undefined
  readonly utmSource?: string | undefined
  readonly utmMedium?: string | undefined
}

const KNOWN = new Map(REFERRING_HOSTS.map(([host, source, channel]) => [host, { source, channel }]))
const CHANNELS = new Map(
  REFERRING_HOSTS.flatMap(([, source, channel]) => (channel ? [[channel, source]] : [])),
)

/**
 * Where a visit came from, and through which channel. What the link itself says comes first, then the shop's campaign tags, then
 * the site that referred. A link without a channel, sent on by hand, is given the channel that the rest betrays.
 *
 * @example classifyVisit({ referringHost: 'l.facebook.com' }) // { source: 'social', channel: 'facebook' }
 */
export function classifyVisit(visit: VisitOrigin): { source: VisitSource; channel: string | undefined } {
  const host = hostKind(visit.referringHost)
  const campaign = word(visit.utmSource)
  const known = campaign === undefined ? undefined : (CHANNELS.get(campaign) ?? KNOWN.get(campaign)?.source)
  const named = KNOWN.get(campaign ?? '')?.channel ?? (CHANNELS.has(campaign ?? '') ? campaign : undefined)
  const channel = visit.channel ?? named ?? host?.channel
  const source =
    known ??
    MEDIA.get(word(visit.utmMedium) ?? '') ??
    host?.source ??
    CHANNELS.get(visit.channel ?? '') ??
    'direct'
  return { source, channel: isChannel(channel) ? channel : undefined }
}

/** The kind of a host: its own line in the data file, or that of the nearest host above it. */
function hostKind(
  referringHost: string | undefined,
): { source: VisitSource; channel?: string | undefined } | undefined {
  const host = word(referringHost)?.replace(/:\d+$/, '').replace(/\.$/, '')
  if (!host) return undefined
  const labels = host.split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = KNOWN.get(labels.slice(from).join('.'))
    if (known) return known
  }
  if (SEARCH_NAMES.test(host)) return { source: 'search' }
  return { source: FORUM_NAMES.test(host) ? 'forum' : 'site' }
}

const word = (text: string | undefined): string | undefined => text?.trim().toLowerCase() || undefined
