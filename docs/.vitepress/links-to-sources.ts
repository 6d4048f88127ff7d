import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { MarkdownOptions } from 'vitepress'

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0]

const ROOT = join(import.meta.dirname, '../..')

/**
 * Links from a page to a file of the repository lead there when package.json says where that is; otherwise their words
 * stay and the link goes. Which files there are is checked where the pages are read as Markdown.
 */
export function linksToSources(markdown: Markdown): void {
  markdown.core.ruler.push('links-to-sources', (state) => {
    const page = String(state.env.relativePath ?? '')
    for (const { children } of state.tokens) {
      let dropped = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const file = sourceFile(page, token.attrGet('href') ?? '')
          dropped = file !== undefined && REPOSITORY === undefined
          if (file !== undefined) token.attrSet('href', `${REPOSITORY}/blob/main/${file}`)
        }
        if (dropped && token.type.startsWith('link_')) {
          token.hidden = true
          token.type = 'text'
          token.content = ''
        }
      }
    }
  })
}

/** Path from the repository's root, when the address is that of a file which is no page. */
function sourceFile(page: string, href: string): string | undefined {
  if (/^([a-z]+:|\/|#)/i.test(href)) return undefined
  const file = posix.join('docs', posix.dirname(page), href.replace(/[?#].*/, ''))
  const isPage = file.startsWith('docs/') && file.endsWith('.md')
  return isPage || !existsSync(join(ROOT, file)) ? undefined : file
}

/** `repository` of the root's package.json, as an address for browsers. */
const REPOSITORY = ((): string | undefined => {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const url: unknown = repository?.url ?? repository
  return typeof url === 'string' ? url.replace(/^git\+/, '').replace(/\.git$/, '') : undefined
})()
