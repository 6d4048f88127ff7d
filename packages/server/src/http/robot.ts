import { isbot } from 'isbot'

/** Programs that fetch a link to show what is behind it, and do not call themselves robots in a way that `isbot` knows. */
const PREVIEW_AGENTS =
  /facebookexternalhit|facebot|whatsapp\/|telegrambot|twitterbot|slackbot|discordbot|linkedinbot|pinterest(bot)?\/|skypeuripreview|viber|vkshare|redditbot|applebot|bluesky|mastodon|signal-desktop|iframely|embedly|google-pagerenderer|microsoft-?preview/i

/** Whether it is a program that asks, not a friend. */
export function isRobot(userAgent: string | undefined): boolean {
  return isbot(userAgent) || PREVIEW_AGENTS.test(userAgent ?? '')
}
