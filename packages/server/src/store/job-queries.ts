import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Leases of jobs: one process at a time does them. */
export interface JobWrites {
  /** Takes or renews the lease of a job until a moment; false while another process has it. */
  takeLease(name: string, holder: string, now: number, expiresAt: number): Promise<boolean>
}

export function jobWrites(db: Kysely<Tables>): JobWrites {
  return {
    async takeLease(name, holder, now, expiresAt) {
      await db
        .insertInto('leases')
        .values({ name, holder: '', expires_at: 0 })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
      // A holder may renew its own; a lease that nobody renewed is anybody's.
      const { numUpdatedRows } = await db
        .updateTable('leases')
        .set({ holder, expires_at: expiresAt })
        .where('name', '=', name)
        .where((eb) => eb.or([eb('expires_at', '<=', now), eb('holder', '=', holder)]))
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
  }
}
