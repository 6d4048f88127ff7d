import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Driver from 'better-sqlite3'
import { runTrial, type Verdict } from './trial.ts'

/** Another process holds the write lock for longer than the server waits. */
export async function lockDatabase(times: number): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-survival-'))
  return runTrial({
    name: 'database locked',
    folder,
    async during({ outbox }) {
      const other = new Driver(join(folder, 'goodword.sqlite'), { timeout: 10_000 })
      for (let locks = 0; locks < times; locks++) {
        await outbox.more(50)
        other.exec('begin immediate')
        await sleep(2500)
        other.exec('rollback')
      }
      other.close()
      await outbox.more(50)
      return { locks: times, refusedMeanwhile: outbox.statuses.get(503) ?? 0 }
    },
  })
}
