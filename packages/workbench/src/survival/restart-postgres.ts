import { setTimeout as sleep } from 'node:timers/promises'
import type { TestPostgres } from '../postgres/start-postgres.ts'
import { runTrial, type Verdict } from './trial.ts'

/** The database server is restarted under load. */
export function restartPostgres(postgres: TestPostgres, database: string, times: number): Promise<Verdict> {
  return runTrial({
    name: 'PostgreSQL restarted',
    url: postgres.url(database),
    async during({ server, outbox }) {
      for (let restarts = 0; restarts < times; restarts++) {
        await outbox.more(50)
        await sleep(Math.random() * 300)
        await postgres.restart()
      }
      await outbox.more(50)
      return { restarts: times, alive: server.isAlive() ? 1 : 0 }
    },
  })
}
