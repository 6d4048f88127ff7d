import { aptInstall, canAptInstall } from '../apt-install.ts'
import { findPostgres } from './find-postgres.ts'

/**
 * Sees to it that PostgreSQL is there: Debian's package where we may install it.
 *
 * @param say hears one line when it takes long
 * @returns false when there is none and none can be had
 */
export async function installPostgres(say: (line: string) => void): Promise<boolean> {
  if (findPostgres() === undefined && canAptInstall()) {
    say('installing postgresql with apt-get')
    await aptInstall(['postgresql'])
  }
  return findPostgres() !== undefined
}
