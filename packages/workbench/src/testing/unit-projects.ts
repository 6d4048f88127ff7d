import { inPackage, JSX, SOURCE, versionOf } from '../build/package-sources.ts'

/**
 * Without `import` and `default`, which stand by themselves: vitest hands these on to Node, and there a `require` that
 * matches `import` breaks packages of both kinds, such as pg.
 */
export const NODE_CONDITIONS = [SOURCE, 'node']

/** One vitest project per package, tests beside the files. */
export function unit(name: string, environment: 'node' | 'happy-dom') {
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
    ...JSX,
  }
}

/**
 * Tests in a page: each file has a scope of its own in a worker that loads happy-dom once, which takes a third of the processor's
 * time of a process for each.
 *
 * @param apart files that need the page's own `Promise` and `AbortSignal` to be Node's, as they are in a process of their own
 */
export function unitInPage(name: string, apart: readonly string[] = []) {
  const project = unit(name, 'happy-dom')
  const scopes = { ...project, test: { ...project.test, pool: 'vmThreads' as const, exclude: [...apart] } }
  const processes = { ...project, test: { ...project.test, name: `unit-${name}-apart`, include: [...apart] } }
  return apart.length > 0 ? [scopes, processes] : [scopes]
}

/** The server's tests again, the same files, on PostgreSQL; without those that touch no database. */
export function onPostgres() {
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
