/** What kind of place a visit came from. */
export type VisitSource = 'search' | 'social' | 'email' | 'forum' | 'site' | 'direct'

/** A host with all below it, what kind of place it is, and the channel that its visits came by. */
export type ReferringHost = readonly [host: string, source: VisitSource, channel?: string]

/**
 * Hosts whose kind is known; every other one is a blog or another site. A new line here is all that a new place needs.
 * Search engines stand under many country domains, so they are told by name: see `SEARCH_NAMES`.
 */
export const REFERRING_HOSTS: readonly ReferringHost[] = [
  ['duckduckgo.com', 'search'],
  ['search.brave.com', 'search'],
  ['ecosia.org', 'search'],
  ['qwant.com', 'search'],
  ['startpage.com', 'search'],
  ['baidu.com', 'search'],
  ['naver.com', 'search'],
  ['seznam.cz', 'search'],
  ['ya.ru', 'search'],
  ['search.yahoo.com', 'search'],
  ['search.yahoo.co.jp', 'search'],
  ['kagi.com', 'search'],
  ['perplexity.ai', 'search'],
  ['chatgpt.com', 'search'],
  ['com.google.android.googlequicksearchbox', 'search'],

  ['mail.google.com', 'email', 'email'],
  ['com.google.android.gm', 'email', 'email'],
  ['outlook.live.com', 'email', 'email'],
  ['outlook.office.com', 'email', 'email'],
  ['outlook.office365.com', 'email', 'email'],
  ['mail.yahoo.com', 'email', 'email'],
  ['mail.ru', 'email', 'email'],
  ['mail.yandex.ru', 'email', 'email'],
  ['mail.proton.me', 'email', 'email'],
  ['mail.aol.com', 'email', 'email'],
  ['icloud.com', 'email', 'email'],
  ['gmx.net', 'email', 'email'],
  ['web.de', 'email', 'email'],
  ['app.tuta.com', 'email', 'email'],
  ['fastmail.com', 'email', 'email'],

  ['whatsapp.com', 'social', 'whatsapp'],
  ['wa.me', 'social', 'whatsapp'],
  ['com.whatsapp', 'social', 'whatsapp'],
  ['messenger.com', 'social', 'messenger'],
  ['m.me', 'social', 'messenger'],
  ['com.facebook.orca', 'social', 'messenger'],
  ['facebook.com', 'social', 'facebook'],
  ['fb.com', 'social', 'facebook'],
  ['fb.me', 'social', 'facebook'],
  ['com.facebook.katana', 'social', 'facebook'],
  ['instagram.com', 'social', 'instagram'],
  ['com.instagram.android', 'social', 'instagram'],
  ['threads.net', 'social', 'threads'],
  ['threads.com', 'social', 'threads'],
  ['t.me', 'social', 'telegram'],
  ['telegram.org', 'social', 'telegram'],
  ['telegram.me', 'social', 'telegram'],
  ['org.telegram.messenger', 'social', 'telegram'],
  ['t.co', 'social', 'x'],
  ['twitter.com', 'social', 'x'],
  ['x.com', 'social', 'x'],
  ['com.twitter.android', 'social', 'x'],
  ['linkedin.com', 'social', 'linkedin'],
  ['lnkd.in', 'social', 'linkedin'],
  ['com.linkedin.android', 'social', 'linkedin'],
  ['bsky.app', 'social', 'bluesky'],
  ['pinterest.com', 'social', 'pinterest'],
  ['pin.it', 'social', 'pinterest'],
  ['tiktok.com', 'social', 'tiktok'],
  ['youtube.com', 'social', 'youtube'],
  ['youtu.be', 'social', 'youtube'],
  ['snapchat.com', 'social', 'snapchat'],
  ['vk.com', 'social', 'vk'],
  ['ok.ru', 'social', 'ok'],
  ['line.me', 'social', 'line'],
  ['weibo.com', 'social', 'weibo'],
  ['mastodon.social', 'social', 'mastodon'],
  ['mastodon.online', 'social', 'mastodon'],
  ['tumblr.com', 'social', 'tumblr'],
  ['xing.com', 'social', 'xing'],

  ['reddit.com', 'forum', 'reddit'],
  ['redd.it', 'forum', 'reddit'],
  ['com.reddit.frontpage', 'forum', 'reddit'],
  ['discord.com', 'forum', 'discord'],
  ['discordapp.com', 'forum', 'discord'],
  ['slack.com', 'forum', 'slack'],
  ['quora.com', 'forum', 'quora'],
  ['stackexchange.com', 'forum'],
  ['stackoverflow.com', 'forum'],
  ['news.ycombinator.com', 'forum'],
  ['gutefrage.net', 'forum'],
  ['disqus.com', 'forum'],
  ['groups.google.com', 'forum'],
  ['community.shopify.com', 'forum'],
]

/** Search engines of many countries: `google.de`, `www.google.co.uk`, `yandex.com.tr`. */
export const SEARCH_NAMES = /(^|\.)(google|bing|yandex|yahoo)(\.com?)?\.[a-z]{2,3}$/

/** Boards run by anybody announce themselves in their host name. */
export const FORUM_NAMES = /^(forums?|community|boards?|discuss|talk)\d*\./

/** `utm_medium` words for kinds of places. @see https://support.google.com/analytics/answer/9756891 */
export const MEDIA: ReadonlyMap<string, VisitSource> = new Map([
  ['email', 'email'],
  ['e-mail', 'email'],
  ['newsletter', 'email'],
  ['social', 'social'],
  ['social-network', 'social'],
  ['social-media', 'social'],
  ['messenger', 'social'],
  ['organic', 'search'],
  ['cpc', 'search'],
  ['ppc', 'search'],
  ['forum', 'forum'],
  ['community', 'forum'],
  ['referral', 'site'],
  ['blog', 'site'],
  ['affiliate', 'site'],
])
