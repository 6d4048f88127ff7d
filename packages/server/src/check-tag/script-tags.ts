/** What one script tag says: its attributes by their names in lower case. */
export type ScriptTag = ReadonlyMap<string, string>

const START = /<!--|<script(?=[\s/>])/gi
const COMMENT_END = /-->/g
const SCRIPT_END = /<\/script/gi
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y

/**
 * The script tags in a page's HTML, without comments and without what stands inside of scripts. It walks forward only: the page is
 * anybody's, and no page may cost more time than its length.
 */
export function scriptTags(html: string): ScriptTag[] {
  const found: ScriptTag[] = []
  let at = 0
  for (;;) {
    START.lastIndex = at
    const start = START.exec(html)
    if (!start) return found
    if (start[0] === '<!--') {
      at = endOf(COMMENT_END, html, START.lastIndex)
      continue
    }
    const tag = new Map<string, string>()
    ATTRIBUTE.lastIndex = START.lastIndex
    let read = START.lastIndex
    for (let part = ATTRIBUTE.exec(html); part; part = ATTRIBUTE.exec(html)) {
      const [, name = '', ...values] = part
      const value = values.find((one) => one !== undefined) ?? ''
      // The first one counts. @see https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state
      if (!tag.has(name.toLowerCase())) tag.set(name.toLowerCase(), value.replaceAll('&amp;', '&'))
      read = ATTRIBUTE.lastIndex
    }
    found.push(tag)
    at = endOf(SCRIPT_END, html, read)
  }
}

/** Position behind the next match, or the end of the page. */
function endOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(html) ? pattern.lastIndex : html.length
}
