import { type Page, pageOf } from './page-of.ts'

/** Where the built site would stand; only to tell its own addresses from others. */
const HOST = 'http://site.invalid'

/**
 * What is wrong with a built site: links and anchors that lead nowhere, and anything that a browser would fetch from
 * somewhere else. Where links to other sites lead is not asked.
 *
 * @param files text by path, `shops/shopify.html`; others (pictures, scripts) may have empty text
 */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, pageOf(html)]),
  )
  const faults = [...pages].flatMap(([path, page]) => [
    ...page.links.flatMap((link) => deadLink(path, link, pages, files)),
    ...page.resources
      .filter((resource) => isElsewhere(resource) && !resource.startsWith('data:'))
      .map((resource) => `${path} fetches ${resource}`),
  ])
  const styles = [...files].filter(([path]) => path.endsWith('.css'))
  const fetched = styles.flatMap(([path, css]) =>
    [...css.matchAll(/(?:url\(|@import)\s*["']?(https?:[^"')\s]+)/g)].map(
      ([, address]) => `${path} fetches ${address}`,
    ),
  )
  return [...new Set([...faults, ...fetched])]
}

function deadLink(
  from: string,
  link: string,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlyMap<string, string>,
): string[] {
  if (isElsewhere(link)) return []
  const { pathname, hash } = new URL(link, `${HOST}/${from}`)
  const path = decodeURIComponent(pathname).slice(1)
  const target = [path, `${path}.html`, `${path}index.html`].find((one) => files.has(one))
  if (target === undefined) return [`${from} links to ${link}: no such page`]
  const id = decodeURIComponent(hash.slice(1))
  const isThere = id === '' || pages.get(target)?.ids.has(id)
  return isThere ? [] : [`${from} links to ${link}: nothing there is called "${id}"`]
}

function isElsewhere(address: string): boolean {
  return new URL(address, HOST).origin !== HOST
}
