import { setTimeout as sleep } from 'node:timers/promises'
import { runTrial, type Verdict } from './trial.ts'

/** `kill -9` in mid-load, again and again, each time at another moment. */
export function killServer(times: number, url?: string): Promise<Verdict> {
  return runTrial({
    name: `kill -9, ${url === undefined ? 'SQLite' : 'PostgreSQL'}`,
    ...(url !== undefined && { url }),
    async during(trial) {
      for (let kills = 0; kills < times; kills++) {
        await trial.outbox.more(50)
        await sleep(Math.random() * 300)
        await trial.server.kill()
        await trial.restart()
      }
      await trial.outbox.more(50)
      return { kills: times }
    },
  })
}
