import { slug } from 'github-slugger'
import { defineConfig } from 'vitepress'
import { DOORS, SIDEBAR } from './doors.ts'
import { linksToSources } from './links-to-sources.ts'

/**
 * The site. VitePress refuses links that lead nowhere; `pnpm docs:build` checks the built pages' anchors too.
 *
 * `DOCS_BASE=/goodword/` is for a site that does not stand at the root of its host.
 */
export default defineConfig({
  title: 'Goodword',
  description: 'The referral programme that a shop owns',
  lang: 'en-GB',
  base: process.env.DOCS_BASE ?? '/',
  outDir: './dist',
  cacheDir: './node_modules/.cache/vitepress',
  // No picture: a browser would otherwise ask for /favicon.ico.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    // The same anchors as on the repository's own pages, so that a link holds in both places.
    anchor: { slugify: slug },
    toc: { slugify: slug },
    headers: { slugify: slug },
    config: linksToSources,
  },
  themeConfig: {
    nav: DOORS,
    sidebar: SIDEBAR,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
})
