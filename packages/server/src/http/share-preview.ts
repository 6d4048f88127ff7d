import { html } from 'hono/html'

/** What stands in a chat or on a wall when a share link is pasted there. */
export interface SharePreview {
  /** Language of the words. */
  readonly language: string
  readonly shopName: string
  readonly title: string
  readonly text: string
  /** Address of a picture, https. */
  readonly picture: string | undefined
  /** The share link itself: a preview made of another spelling counts as the same. */
  readonly link: string
  /** Where it leads: for a person whose browser looks like a robot. */
  readonly landing: string
}

/** The page that a robot gets. Every text is escaped by the template. @see https://ogp.me */
export function sharePreviewPage(preview: SharePreview) {
  const { language, shopName, title, text, picture, link, landing } = preview
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="description" content="${text}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${link}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${shopName}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${text}">
<meta property="og:url" content="${link}">
${picture === undefined ? '' : html`<meta property="og:image" content="${picture}">`}
<meta name="twitter:card" content="${picture === undefined ? 'summary' : 'summary_large_image'}">
</head>
<body><p><a href="${landing}">${title}</a></p></body>
</html>
`
}
