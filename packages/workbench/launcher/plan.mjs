// @ts-check
import { satisfies } from './satisfies.mjs'

/** pnpm 12 is a native binary and starts under any Node; 11 crashes under Node 20. */
export const PNPM = '12.21.0'

/** What stands in for a Node that is too old. */
export const NODE = '24.21.0'

/** Machines for which npm carries Node as a plain package. Its Mac packages come without the binary. */
const CARRIED = ['linux-x64', 'linux-arm64', 'win32-x64', 'win32-arm64']

/**
 * @typedef {object} Machine
 * @property {string} node version of the Node that runs the launcher
 * @property {string} platform `process.platform`
 * @property {string} arch `process.arch`
 * @property {string | undefined} pnpm version of the pnpm on PATH
 */

/**
 * What must be fetched by npx before the project can be installed, or why it cannot be.
 *
 * @param {Machine} machine
 * @param {string} engines `engines.node` of the root package.json
 * @returns {{ packages: string[] } | { refusal: string }} package specifiers, none when all is there
 */
export function plan(machine, engines) {
  if (satisfies(machine.node, engines)) {
    return { packages: machine.pnpm === PNPM ? [] : [`pnpm@${PNPM}`] }
  }
  if (!CARRIED.includes(`${machine.platform}-${machine.arch}`)) {
    return {
      refusal: `Node ${machine.node} is too old for this project: install Node 24 (https://nodejs.org) and run the command again.`,
    }
  }
  const platform = machine.platform === 'win32' ? 'win' : machine.platform
  return { packages: [`node-${platform}-${machine.arch}@${NODE}`, `pnpm@${PNPM}`] }
}
