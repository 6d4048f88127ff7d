import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from '../root.ts'
import { brotliSize } from './measure-tag.ts'

/** Bytes that the owner's pages may take, all languages included. */
export const PAGES_BUDGET = 70_000

/** Bytes of the owner's built pages after brotli. No shopper loads them, so they are no part of README's table. */
export function measurePages(folder = inRepository('packages/server/dist/admin')): number {
  return readdirSync(folder)
    .filter((name) => /\.(html|js|css|svg)$/.test(name))
    .reduce((sum, name) => sum + brotliSize(readFileSync(join(folder, name))), 0)
}
