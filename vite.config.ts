import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** In development packages resolve to each other's source by this export condition. Built files never use it. */
export const SOURCE = '@goodword/source'
const root = import.meta.dirname
const inPackage = (name: string, ...path: string[]) => join(root, 'packages', name, ...path)

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

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')).version

/** Where the tag is built to, and as which version. */
export interface TagPlace {
  readonly folder: string
  readonly version: string
}
/** The server serves the tag's files, so they are built into it. */
export const TAG_PLACE: TagPlace = { folder: inPackage('server', 'dist/tag'), version: versionOf('core') }

/**
 * Libraries of hundreds of small files, of which the server uses a part: they are built into it, because finding and reading each file
 * took most of its start. Their licences travel along.
 */
export const INSIDE_THE_SERVER = ['kysely', 'hono', '@hono/node-server', 'uuid']

const LEFT_TO_INSTALLER = /^(?!\.|\/|\0|[A-Za-z]:)/
const isOf = (library: string, id: string) => id === library || id.startsWith(`${library}/`)

/** An npm package: ES modules, every dependency left to the installer but those that are named. */
function library(
  name: string,
  entries: readonly string[],
  target: 'es2022' | 'node22' = 'es2022',
  inside: readonly string[] = [],
): ViteUserConfig {
  return {
    root: inPackage(name),
    define: { __VERSION__: JSON.stringify(versionOf(name)) },
    build: {
      target,
      emptyOutDir: name !== 'server',
      minify: false,
      sourcemap: true,
      lib: {
        entry: Object.fromEntries(entries.map((entry) => [entry, inPackage(name, `src/${entry}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id: string) => LEFT_TO_INSTALLER.test(id) && !inside.some((one) => isOf(one, id)),
        // Without a hash: the server's folder is not emptied, and old chunks would be published with the new ones.
        output: { chunkFileNames: '[name].js' },
      },
    },
    ...jsx,
  }
}

/**
 * A part that failed to load is asked for once more, under another address: Firefox remembers a failed import until the
 * page is reloaded. https://github.com/whatwg/html/issues/6768
 */
const retryParts = {
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
 * Almost all that these hold runs as soon as they are there: Chromium compiles it while it loads, beside the page's own
 * work, and not function by function while somebody waits. Other browsers read a comment. In the tag itself the line costs
 * 20 bytes and saves a fifth of what a page view costs the page (`pnpm bench:page`).
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILED_AT_ONCE = new Set(['goodword', 'engine', 'transport', ...Object.keys(ELEMENT_CHUNKS)])

const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string; isEntry?: boolean }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.isEntry && chunk.code) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    }
  },
}

/** One file that the script tag loads: minified, with everything inside. */
function tagFile(
  { folder, version }: TagPlace,
  name: string,
  file: string,
  hashed: boolean,
  define: Record<string, string> = {},
): ViteUserConfig {
  return {
    root,
    publicDir: false,
    resolve: { conditions: [SOURCE, 'module', 'browser', 'import', 'default'] },
    define: { __VERSION__: JSON.stringify(version), ...define },
    plugins: [retryParts, ...(COMPILED_AT_ONCE.has(name) ? [compileAtOnce] : [])],
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
          entryFileNames: hashed ? `goodword-${name}-[hash].js` : `${name}.js`,
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

/** The owner's pages: a page with its files beside it, all by relative addresses, served by the server. */
function ownerPages(): ViteUserConfig {
  return {
    root: inPackage('dashboard'),
    base: './',
    publicDir: false,
    resolve: { conditions: [SOURCE, 'module', 'browser', 'import', 'default'] },
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      outDir: inPackage('server', 'dist/admin'),
      emptyOutDir: true,
      // A strict policy lets no data address in.
      assetsInlineLimit: 0,
      assetsDir: '',
      modulePreload: { polyfill: false },
    },
    ...jsx,
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
    ([name, file]) => [`tag-${name}`, () => tagFile(place, name, file, true)] as const,
  )
  const entry = () =>
    tagFile(place, 'goodword', inPackage('core', 'src/script.ts'), false, {
      __CHUNKS__: JSON.stringify(builtChunks(place.folder)),
    })
  return { ...Object.fromEntries(chunks), tag: entry }
}

const jsx: ViteUserConfig = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }

/** `vite build --mode NAME` */
const builds: Record<string, () => ViteUserConfig> = {
  protocol: () => library('protocol', ['index']),
  core: () => library('core', ['index']),
  widget: () =>
    library('widget', [
      'index',
      'define',
      'define-invite',
      'define-welcome',
      'define-thanks',
      'jsx/preact',
      'jsx/react',
    ]),
  server: () => library('server', ['index', 'command'], 'node22', INSIDE_THE_SERVER),
  dashboard: ownerPages,
  ...tagBuilds(TAG_PLACE),
}

/**
 * Without `import` and `default`, which stand by themselves: vitest hands these on to Node, and there a `require` that
 * matches `import` breaks packages of both kinds, such as pg.
 */
const NODE_CONDITIONS = [SOURCE, 'node']

/** One vitest project per package, tests beside the files. */
function unit(name: string, environment: 'node' | 'happy-dom') {
  return {
    root: inPackage(name),
    resolve: {
      conditions:
        environment === 'node' ? NODE_CONDITIONS : [SOURCE, 'browser', 'module', 'import', 'default'],
    },
    ssr: { resolve: { conditions: NODE_CONDITIONS } },
    define: { __VERSION__: JSON.stringify(versionOf(name)) },
    test: {
      name: `unit-${name}`,
      environment,
      // Tests in Node touch nothing global; a fresh worker for each file would cost more than they do.
      isolate: environment !== 'node',
      // Nothing here measures time; a busy machine may load a file slowly.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
      include: ['src/**/*.test.{ts,tsx}'],
    },
    ...jsx,
  }
}

/**
 * Tests in a page: each file has a scope of its own in a worker that loads happy-dom once, which takes a third of the processor's
 * time of a process for each.
 *
 * @param apart files that need the page's own `Promise` and `AbortSignal` to be Node's, as they are in a process of their own
 */
function unitInPage(name: string, apart: readonly string[] = []) {
  const project = unit(name, 'happy-dom')
  const scopes = { ...project, test: { ...project.test, pool: 'vmThreads' as const, exclude: [...apart] } }
  const processes = { ...project, test: { ...project.test, name: `unit-${name}-apart`, include: [...apart] } }
  return apart.length > 0 ? [scopes, processes] : [scopes]
}

/** The server's tests again, the same files, on PostgreSQL; without those that touch no database. */
function onPostgres() {
  const server = unit('server', 'node')
  return {
    ...server,
    test: {
      ...server.test,
      name: 'postgres',
      // A busy machine starts and serves a database server slowly; nothing here measures time.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      exclude: ['src/{domain,keys}/**'],
      globalSetup: [
        inPackage('workbench', 'src/postgres/test-setup.ts'),
        inPackage('server', 'src/fixtures/migrate-template.ts'),
      ],
    },
  }
}

export default defineConfig(({ mode }) => {
  const build = builds[mode]
  if (build) return build()
  return {
    test: {
      // Vitest leaves one processor to whoever watches; here nobody does.
      maxWorkers: availableParallelism(),
      projects: [
        unit('protocol', 'node'),
        ...unitInPage('core', ['src/start.test.ts', 'src/delivery/exclusive.test.ts']),
        ...unitInPage('widget', ['src/invite/invite-element.test.ts', 'src/words/bring-texts.test.ts']),
        ...unitInPage('dashboard'),
        unit('server', 'node'),
        onPostgres(),
        {
          root: join(root, 'examples'),
          resolve: { conditions: [SOURCE, 'node', 'module', 'import', 'default'] },
          ssr: { resolve: { conditions: [SOURCE, 'node', 'module', 'import', 'default'] } },
          test: { name: 'unit-examples', environment: 'node', include: ['*/server/**/*.test.ts'] },
        },
        {
          root: inPackage('workbench'),
          resolve: { conditions: NODE_CONDITIONS },
          ssr: { resolve: { conditions: NODE_CONDITIONS } },
          test: {
            name: 'unit-workbench',
            environment: 'node',
            isolate: false,
            include: ['{launcher,src}/**/*.test.ts'],
            exclude: ['src/{laws,e2e,packed,webkit}/**'],
          },
        },
        {
          root: inPackage('workbench'),
          test: {
            name: 'laws',
            environment: 'node',
            isolate: false,
            include: ['src/laws/**/*.test.ts'],
            // They read every source; a busy machine takes its time.
            testTimeout: 60_000,
          },
        },
        {
          root: inPackage('workbench'),
          test: {
            name: 'e2e',
            environment: 'node',
            // Each test has its own server and profile; to load Playwright and the server anew for each file takes seconds.
            isolate: false,
            include: ['src/e2e/**/*.test.ts'],
            // Above the longest wait of a scenario, so that what was waited for is told.
            testTimeout: 180_000,
            hookTimeout: 120_000,
            // Each file has its own server and browser, and mostly waits for them.
            maxWorkers: 3,
          },
        },
        {
          root: inPackage('workbench'),
          test: {
            name: 'packed',
            environment: 'node',
            include: ['src/packed/**/*.test.ts'],
            globalSetup: [inPackage('workbench', 'src/packed/test-setup.ts')],
            testTimeout: 120_000,
            // npm installs here.
            hookTimeout: 300_000,
          },
        },
        {
          root: inPackage('workbench'),
          test: {
            name: 'webkit',
            environment: 'node',
            include: ['src/webkit/**/*.test.ts'],
            // One driver at a time: two that start at once would both find the same port free.
            maxWorkers: 1,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})
