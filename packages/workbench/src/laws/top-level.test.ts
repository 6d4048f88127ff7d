import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ROOT } from '../root.ts'

/** What git ignores may lie around, for example after `npm pack`. */
const IGNORED = /^\.|^node_modules$|\.log$|\.tgz$/

it("law: the repository's top level holds exactly what the design lists", () => {
  const there = readdirSync(ROOT).filter((name) => !IGNORED.test(name))
  expect(there.sort()).toEqual([
    'LICENSE',
    'README.md',
    'docs',
    'examples',
    'package.json',
    'packages',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'tsconfig.base.json',
    'vite.config.ts',
  ])
})
