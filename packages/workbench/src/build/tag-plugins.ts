import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * A part that failed to load is asked for once more, under another address: Firefox remembers a failed import until the
 * page is reloaded. https://github.com/whatwg/html/issues/6768
 */
export const retryParts = {
  name: 'retry-parts',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      // Nobody bundles these files again, so what tells a bundler about them is weight.
      chunk.code &&= chunk.code.replaceAll('/* @__PURE__ */ ', '')
      const code = chunk.code?.replace(/\bimport\((?=[`"']\.\/)/g, 'import_(')
      if (code && code !== chunk.code) {
        chunk.code = `var import_=a=>import(a).catch(()=>import(a+"?r="+Date.now()));${code}`
      }
    }
  },
}

/**
 * Terser finds more than the minifier of the build: 55 bytes of `goodword.js`, 80 of engine and transport, 240 of the invitation, after
 * brotli (`pnpm sizes`). Only what is safe for any module; ES modules are strict, and their top level is their own.
 * https://terser.org/docs/options/
 */
export const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const { code, map } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        format: { comments: false },
        // `pnpm sizes` asks for one.
        ...(chunk.map && { sourceMap: { content: chunk.map.toString(), asObject: true } }),
      })
      if (code !== undefined) chunk.code = code
      if (chunk.map && typeof map === 'object') Object.assign(chunk.map, map)
    }
  },
}

/**
 * For files of which almost all runs as soon as they are there: Chromium compiles it while it loads, beside the page's own
 * work, and not function by function while somebody waits. Other browsers read a comment. In the tag itself the line costs
 * 20 bytes and saves a fifth of what a page view costs the page (`pnpm bench:page`).
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string; isEntry?: boolean }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.isEntry && chunk.code) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    }
  },
}
