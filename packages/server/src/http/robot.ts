import { isbot } from 'isbot'

/** Programs that fetch a link to show what is behind it, and do not all call themselves robots in a way that `isbot` knows. */
const PREVIEW_AGENTS =
  /facebookexternalhit|facebot|whatsapp\/|telegrambot|twitterbot|slackbot|discordbot|linkedinbot|pinterest(bot)?\/|skypeuripreview|viber|vkshare|redditbot|applebot|bluesky|mastodon|signal-desktop|iframely|embedly|google-pagerenderer|microsoft-?preview/i

/** Robots that read pages. Others (monitors, plain HTTP clients) follow a redirect or look for one. */
const READERS = /bot|crawl|spider|preview/i

/** Whether it is a program that asks, not a friend: what it opens is no visit. */
export function isRobot(userAgent: string | undefined): boolean {
  return isbot(userAgent) || PREVIEW_AGENTS.test(userAgent ?? '')
}

/** Whether it is a program that wants to read what is behind a link. */
export function readsPreview(userAgent: string | undefined): boolean {
  return PREVIEW_AGENTS.test(userAgent ?? '') || (isbot(userAgent) && READERS.test(userAgent ?? ''))
}
