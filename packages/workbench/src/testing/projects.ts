import type { TestProjectConfiguration } from 'vitest/config'
import { inPackage, SOURCE } from '../build/package-sources.ts'
import { inRepository } from '../root.ts'
import { NODE_CONDITIONS, onPostgres, unit, unitInPage } from './unit-projects.ts'

/** All tests of the repository, by what they need: `vitest run --project NAME`. */
export const PROJECTS: TestProjectConfiguration[] = [
  unit('protocol', 'node'),
  ...unitInPage('core', ['src/start*.test.ts', 'src/delivery/exclusive.test.ts']),
  ...unitInPage('widget', ['src/invite/invite-element.test.ts', 'src/words/bring-texts.test.ts']),
  ...unitInPage('dashboard'),
  unit('server', 'node'),
  onPostgres(),
  {
    root: inRepository('examples'),
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
]
