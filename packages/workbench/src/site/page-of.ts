/** A built page, as far as links are concerned. */
export interface Page {
  /** What an address may point at behind its `#`. */
  readonly ids: ReadonlySet<string>
  /** Where the page's links lead. */
  readonly links: readonly string[]
  /** What the browser fetches for the page by itself: scripts, styles, pictures. */
  readonly resources: readonly string[]
}

/** Reads a page of the built site. Its attributes are always in double quotes. */
export function pageOf(html: string): Page {
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => unescaped(value))
  return {
    ids: new Set(values(/\sid="([^"]+)"/g)),
    links: values(/<a\s[^>]*?\bhref="([^"]*)"/g),
    resources: [...values(/<link\s[^>]*?\bhref="([^"]*)"/g), ...values(/\ssrc="([^"]*)"/g)],
  }
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
