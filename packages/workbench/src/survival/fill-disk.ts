import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runQuietly } from '../run-quietly.ts'
import { runTrial, type Verdict } from './trial.ts'

/** The disk gets full under load, then there is room again. Needs the right to mount; `undefined` without it. */
export async function fillDisk(): Promise<Verdict | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-disk-'))
  const mount = (...args: string[]) => runQuietly('mount', args, 10_000)
  const mounted = await mount('-t', 'tmpfs', '-o', 'size=3m,mode=0700', 'tmpfs', folder)
  if (mounted.code !== 0) {
    await rmdir(folder)
    return undefined
  }
  try {
    return await runTrial({
      name: 'disk full',
      folder: join(folder, 'data'),
      async during({ outbox, server }) {
        for (let waited = 0; waited < 200 && (outbox.statuses.get(503) ?? 0) < 50; waited++) await sleep(100)
        const refused = outbox.statuses.get(503) ?? 0
        const alive = server.isAlive() ? 1 : 0
        await mount('-o', 'remount,size=200m', folder)
        await outbox.more(50)
        return { refusedWhileFull: refused, aliveWhileFull: alive }
      },
    })
  } finally {
    await runQuietly('umount', [folder], 10_000)
    await rmdir(folder)
  }
}
