import { chmod, link, rename, rm } from 'node:fs/promises'
import { copySqlite, sqliteDamage } from './store/sqlite.ts'

/**
 * Copies a SQLite database into a new file, while a server goes on writing. The copy is checked before it gets its name, so a
 * file of that name is always a whole backup. The shops' secret keys in it are sealed: to be restored it needs
 * the master key too.
 *
 * @param replace whether a file of that name is replaced
 * @throws Error when there is a file already (`code: 'EEXIST'`), or when the copy is damaged
 */
export async function backUp(file: string, target: string, replace = false): Promise<void> {
  const partial = `${target}.${process.pid}.partial`
  try {
    await copySqlite(file, partial)
    // As the database itself: customers' addresses are in it.
    await chmod(partial, 0o600)
    const damage = sqliteDamage(partial)
    if (damage !== undefined) throw new Error(`the copy is damaged: ${damage}`)
    // A link fails where a file is; a rename would replace it.
    await (replace ? rename(partial, target) : link(partial, target))
  } finally {
    for (const suffix of ['', '-wal', '-shm']) await rm(partial + suffix, { force: true })
  }
}
