import { readdirSync } from 'node:fs'
import type { ViteUserConfig } from 'vitest/config'
import { ROOT } from '../root.ts'
import { inPackage, SOURCE, versionOf } from './package-sources.ts'
import { compileAtOnce, minifyAgain, retryParts } from './tag-plugins.ts'

/** One for each element: a page with the banner only does not pay for the invitation. */
const ELEMENT_CHUNKS = {
  invite: inPackage('widget', 'src/define-invite.ts'),
  welcome: inPackage('widget', 'src/define-welcome.ts'),
  thanks: inPackage('widget', 'src/define-thanks.ts'),
}

/** What `goodword.js` loads on demand; each is built by itself, so that none of them imports the entry or each other. */
const CHUNKS = {
  engine: inPackage('core', 'src/engine.ts'),
  transport: inPackage('core', 'src/delivery/transport.ts'),
  purchases: inPackage('core', 'src/orders/purchases.ts'),
  links: inPackage('core', 'src/page/links.ts'),
  cart: inPackage('core', 'src/page/cart.ts'),
  consentMode: inPackage('core', 'src/consent/consent-mode.ts'),
  inspect: inPackage('core', 'src/inspector/inspect.ts'),
  ...ELEMENT_CHUNKS,
}
/** Build modes of those, each to be built before `tag`. */
export const CHUNK_MODES: readonly string[] = Object.keys(CHUNKS).map((name) => `tag-${name}`)

/** Where the tag is built to, and as which version. */
export interface TagPlace {
  readonly folder: string
  readonly version: string
}
/** The server serves the tag's files, so they are built into it. */
export const TAG_PLACE: TagPlace = { folder: inPackage('server', 'dist/tag'), version: versionOf('core') }

/** Of which almost all runs at once; in the tag itself too. */
const COMPILED_AT_ONCE = new Set(['tag', 'engine', 'transport', ...Object.keys(ELEMENT_CHUNKS)])

/** One file that the script tag loads: minified, with everything inside. */
function tagFile(
  { folder, version }: TagPlace,
  name: string,
  file: string,
  entryFileNames: string,
  define: Record<string, string> = {},
): ViteUserConfig {
  return {
    root: ROOT,
    publicDir: false,
    resolve: { conditions: [SOURCE, 'module', 'browser', 'import', 'default'] },
    define: { __VERSION__: JSON.stringify(version), ...define },
    plugins: [retryParts, minifyAgain, ...(COMPILED_AT_ONCE.has(name) ? [compileAtOnce] : [])],
    build: {
      target: 'es2022',
      // Browsers that mix colours, as the sheets do: nothing has to be written twice for older ones.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: {
        // Parts take what they share from the file that loads them.
        preserveEntrySignatures: 'allow-extension',
        // `render` brings `h` along; the other way of writing JSX would come on top.
        transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } },
        output: {
          entryFileNames,
          chunkFileNames: `goodword-${name}-[name]-[hash].js`,
          minify: true,
          // Hints for bundlers, which nobody reads here any more.
          comments: false,
        },
      },
    },
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    },
  }
}

/** Hashes of the chunks as they were built a moment ago, for the entry to load them by. */
function builtChunks(folder: string): Record<string, string> {
  const files = readdirSync(folder)
  return Object.fromEntries(
    Object.keys(CHUNKS).map((name) => {
      const pattern = new RegExp(`^goodword-${name}-([\\w-]{8})\\.js$`)
      const hash = files.map((file) => pattern.exec(file)?.[1]).find(Boolean)
      if (!hash) throw new Error(`build the chunk "${name}" before the tag`)
      return [name, hash]
    }),
  )
}

/** The builds of the tag: its chunks, and then the entry, which knows their names. */
export function tagBuilds(place: TagPlace): Record<string, () => ViteUserConfig> {
  const chunks = Object.entries(CHUNKS).map(
    ([name, file]) =>
      [`tag-${name}`, () => tagFile(place, name, file, `goodword-${name}-[hash].js`)] as const,
  )
  const entry = () =>
    tagFile(place, 'tag', inPackage('core', 'src/script.ts'), 'goodword.js', {
      __CHUNKS__: JSON.stringify(builtChunks(place.folder)),
    })
  return { ...Object.fromEntries(chunks), tag: entry }
}
