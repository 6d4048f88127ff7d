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
