import { inRepository } from './root.ts'

/** A command that a root dependency brought: `tsc`, `biome`. */
export const commandPath = (name: string): string =>
  inRepository('node_modules/.bin', process.platform === 'win32' ? `${name}.CMD` : name)
