import type { ViteUserConfig } from 'vitest/config'
import { inPackage, JSX, versionOf } from './package-sources.ts'

/**
 * Libraries of hundreds of small files, of which the server uses a part: they are built into it, because finding and reading each file
 * took most of its start. Their licences travel along.
 */
export const INSIDE_THE_SERVER = ['kysely', 'hono', '@hono/node-server', 'uuid']

const LEFT_TO_INSTALLER = /^(?!\.|\/|\0|[A-Za-z]:)/
const isOf = (library: string, id: string) => id === library || id.startsWith(`${library}/`)

/** An npm package: ES modules, every dependency left to the installer but those that are named. */
export function library(
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
    ...JSX,
  }
}
