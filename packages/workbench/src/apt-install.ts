import { existsSync } from 'node:fs'
import { runQuietly } from './run-quietly.ts'

const LIMIT = 15 * 60_000

/** Whether this is a Debian on which we may install packages. */
export function canAptInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

/** Installs Debian packages. Whether it worked shows in what is there afterwards. */
export async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // Another program may hold the package lock for a while, for example the machine's own first update.
  const apt = (...args: string[]) =>
    runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], LIMIT, { env })
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
}
