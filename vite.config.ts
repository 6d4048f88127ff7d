import { availableParallelism } from 'node:os'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { INSIDE_THE_SERVER, library } from './packages/workbench/src/build/library-build.ts'
import { ownerPages } from './packages/workbench/src/build/owner-pages.ts'
import { TAG_PLACE, tagBuilds } from './packages/workbench/src/build/tag-files.ts'
import { PROJECTS } from './packages/workbench/src/testing/projects.ts'

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

export default defineConfig(({ mode }) => {
  const build = builds[mode]
  if (build) return build()
  // Vitest leaves one processor to whoever watches; here nobody does.
  return { test: { maxWorkers: availableParallelism(), projects: PROJECTS } }
})
