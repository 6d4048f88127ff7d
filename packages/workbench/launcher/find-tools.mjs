// @ts-check
import { run } from './run.mjs'

/**
 * Version of the pnpm on PATH, if there is one that answers.
 *
 * @returns {Promise<string | undefined>}
 */
export async function pnpmOnPath() {
  // Corepack's stand-in for pnpm would fetch another version and ask first.
  const env = { ...process.env, COREPACK_ENABLE_NETWORK: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' }
  const { code, output } = await run('pnpm', ['--version'], { env, npmCommand: true, capture: true })
  return code === 0 ? output : undefined
}

/**
 * Lets npx fetch packages into npm's cache and answers the PATH under which their commands are found first.
 * Only the PATH is taken from npx: it is not kept running between us and our child, where it would stand in
 * the way of signals.
 *
 * @param {readonly string[]} packages
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ path: string, code: number }>} path is empty when npx is missing or failed; it has then said why
 */
export async function fetchTools(packages, env) {
  const args = ['-y', ...packages.flatMap((name) => ['-p', name]), '--', 'node', '-p', 'process.env.PATH']
  // By default npm is silent for two minutes before it says that the network does not answer.
  const patience = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000' }
  const { code, output } = await run('npx', args, {
    env: { ...env, ...patience },
    npmCommand: true,
    capture: true,
  })
  return { path: code === 0 ? output : '', code }
}
