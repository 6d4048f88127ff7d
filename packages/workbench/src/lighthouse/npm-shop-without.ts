import { createShop } from 'script-tag-shop/create-shop'
import { listen, type RunningShop } from 'script-tag-shop/listen'
import { build, type Plugin } from 'vite'
import { inRepository } from '../root.ts'

/** What the app would have in the place of Goodword's packages if it did not have them. */
const NOTHING = `
export const createGoodword = () => ({
  on: () => () => {},
  convert: () => Promise.resolve({ status: 'skipped' }),
})
`

const withoutGoodword: Plugin = {
  name: 'without-goodword',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@goodword/') ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? NOTHING : undefined),
}

/** Builds npm-shop without Goodword's packages and starts it. */
export async function startNpmShopWithout(folder: string): Promise<RunningShop> {
  await build({
    root: inRepository('examples/npm-shop'),
    logLevel: 'error',
    plugins: [withoutGoodword],
    build: { outDir: folder, emptyOutDir: true },
  })
  const otherwise = { page: '/', status: 200 } as const
  return listen(createShop({ folder, writtenUrl: 'http://127.0.0.1:4400', otherwise }), '127.0.0.1', 0)
}
