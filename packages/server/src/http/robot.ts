import { isbot } from 'isbot'

/** Programs that fetch a link to show what is behind it, and do not all call themselves robots in a way that `isbot` knows. */
const PREVIEW_AGENTS =
  /facebookexternalhit|facebot|whatsapp\/|telegrambot|twitterbot|slackbot|discordbot|linkedinbot|pinterest(bot)?\/|skypeuripreview|viber|vkshare|redditbot|applebot|bluesky|mastodon|signal-desktop|iframely|embedly|google-pagerenderer|microsoft-?preview/i

/** Robots that read pages. Others (monitors, plain HTTP clients) follow a redirect or look for one. */
const READERS = /bot|crawl|spider|preview/i

/** Names of browsers that were looked at before: most visitors have one of a few hundred, and the patterns are long. */
const known = new Map<string, boolean>()
const MOST_KNOWN = 500
/** Longer ones are nobody's browser and would only fill the memory. */
const MOST_LETTERS = 300

/** Whether it is a program that asks, not a friend: what it opens is no visit. */
export function isRobot(userAgent = ''): boolean {
  const before = known.get(userAgent)
  if (before !== undefined) return before
  const isOne = isbot(userAgent) || PREVIEW_AGENTS.test(userAgent)
  if (known.size >= MOST_KNOWN) known.clear()
  if (userAgent.length <= MOST_LETTERS) known.set(userAgent, isOne)
  return isOne
}

/** Whether it is a program that wants to read what is behind a link. */
export function readsPreview(userAgent: string | undefined): boolean {
  return PREVIEW_AGENTS.test(userAgent ?? '') || (isbot(userAgent) && READERS.test(userAgent ?? ''))
}
